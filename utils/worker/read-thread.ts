import { browser } from 'wxt/browser';
import { decisionFromCapture } from '@/utils/domain/decision-from-capture';
import { sendMessage } from '@/utils/platform/messages';
import { sha256 } from '@/utils/platform/sha256';
import { readSignals } from '@/utils/platform/signals';
import { siteOf } from '@/utils/sites/list';
import { putDraft } from '@/utils/store/drafts';
import { findPeople } from '@/utils/store/people';
import { readCapture } from './capture-schema';

const sentences = {
  noConsent:
    'Meantime may not read pages yet. Open the welcome page from the toolbar popup and accept first.',
  noThread: 'No thread is open on this page. Open a thread in Gmail or Slack and choose Log decision again.',
  otherPage:
    'Threads are read in Gmail and Slack. Open one there and choose Log decision again, or write the decision by hand.',
  noPage: 'This page did not answer. Reload it, open the thread and choose Log decision again.',
  notReadable: 'The thread could not be read: the page answered in a form that Meantime does not know.',
};

/** Reads the thread that is open in a tab into the draft with this key. Every end is stored, a failure as its sentence. */
export async function readThread(key: string, tabId: number): Promise<void> {
  const failed = (why: string) => putDraft({ key, state: 'failed', at: Date.now(), why, tabId });
  await putDraft({ key, state: 'reading', at: Date.now(), tabId });
  if (!(await readSignals()).consent) return failed(sentences.noConsent);
  let answer: unknown;
  try {
    answer = await sendMessage('capture', {}, tabId);
  } catch {
    // A tab that was closed since is none of a site either.
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    return failed(siteOf(tab?.url) === null ? sentences.otherPage : sentences.noPage);
  }
  const capture = readCapture(answer);
  if (capture === undefined) return failed(sentences.notReadable);
  if (capture === null) return failed(sentences.noThread);
  const hints = [...capture.participants, ...capture.messages.flatMap(({ author }) => author ?? [])];
  const people = await findPeople(hints);
  const decision = await decisionFromCapture(capture, {
    key,
    now: Date.now(),
    zone: Temporal.Now.timeZoneId(),
    resolve: (hint) =>
      people[hints.findIndex((other) => other.kind === hint.kind && other.value === hint.value)] ?? null,
    digest: sha256,
  });
  await putDraft({ key, state: 'open', at: Date.now(), decision });
}
