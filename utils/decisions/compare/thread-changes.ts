import { browser } from 'wxt/browser';
import type { Source, SourceMessage } from '@/utils/domain/decision/decision';
import { hashOf, hashText, readingVersion } from '@/utils/domain/decision/decision-hash';
import { siteText } from '@/utils/domain/decision/decision-words';
import type { DocumentBlock } from '@/utils/domain/text/blocks';
import { pageToBlocks } from '@/utils/domain/text/page-to-blocks';
import { type Capture, isSite } from '@/utils/domain/thread/capture';
import { sha256 } from '@/utils/platform/sha256';
import { readSignals } from '@/utils/platform/signals';
import { askTab } from '@/utils/platform/tab-messages';
import { sites } from '@/utils/sites/list';
import type { StoredDecision } from '@/utils/store/database';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { readCapture } from '../capture/capture-schema';
import type { Talk } from '../capture/read-talk';
import { type Compared, comparedAt } from './compared';

/** When a message was sent, in words. */
export type When = (message: SourceMessage) => string;

/** Reads the thread, where it stands open in a tab, and compares its messages with the hashes of the logged ones. */
export async function threadChanges(
  { decision }: StoredDecision,
  source: Source,
  when: When,
): Promise<Compared> {
  const name = siteText[source.site];
  const read = await threadNow(source);
  if (read === null) return comparedAt(name, { problem: phrase('changes.thread-closed', { name }) });
  if ('problem' in read) return comparedAt(name, { problem: read.problem });
  const { capture } = read;
  return comparedAt(name, await messageChanges(decision.messages, capture, when));
}

/** What became of logged messages on the page; nothing is said of those that the page did not show. */
export async function messageChanges(
  logged: readonly SourceMessage[],
  capture: Pick<Capture, 'messages' | 'notRead' | 'selection'>,
  when: When,
): Promise<Pick<Compared, 'changes' | 'notes'>> {
  const isWhole = capture.selection === null && capture.notRead.every(({ count }) => count === 0);
  const now = new Map(capture.messages.map(({ id, body }) => [id, pageToBlocks(body)]));
  const changes: Phrase[] = [];
  let unseen = 0;
  let unsure = 0;
  for (const message of logged) {
    const blocks = now.get(message.id);
    const author = message.author?.name ?? phrase('changes.nobody');
    if (blocks === undefined) {
      if (isWhole) changes.push(phrase('changes.message-gone', { author, when: when(message) }));
      else unseen += 1;
    } else if ((await hashOf(blocks, sha256)) === message.hash) continue;
    // Another reading makes other words of a picture or a quote that nobody touched.
    else if (message.reading !== readingVersion) unsure += 1;
    else {
      const text = aroundChange(message.blocks, blocks);
      changes.push(phrase('changes.message-changed', { author, when: when(message), text }));
    }
  }
  const known = new Set(logged.map(({ id }) => id));
  const since = capture.messages.filter(({ id }) => !known.has(id)).length;
  if (since > 0 && logged.length > 0) changes.push(phrase('changes.messages-more', { count: since }));
  const notes = [
    ...(unseen === 0 ? [] : [phrase('changes.messages-unseen', { count: unseen })]),
    ...(unsure === 0 ? [] : [phrase('changes.messages-unsure', { count: unsure })]),
  ];
  return { changes, notes };
}

/** Null where it is open nowhere. Comments of a task need no page, and where they can't be read it is said why. */
async function threadNow({ site, threadId }: Source): Promise<Talk | null> {
  const matches = sites.find(({ id }) => id === site)?.matches;
  if (!(await readSignals()).consent) return null;
  if (!isSite(site)) {
    const { readTask } = await import('../capture/read-talk');
    const talk = await readTask(site, threadId);
    const isUnconnected = 'problem' in talk && Object(talk.problem).code === 'capture.connect-tasks';
    return isUnconnected
      ? { problem: phrase('changes.connect-tasks', { name: siteText[site] }), isTask: true }
      : talk;
  }
  if (matches === undefined) return null;
  for (const { id } of await browser.tabs.query({ url: [...matches] })) {
    if (id === undefined) continue;
    const answer = await askTab(id, 'capture', { threadId }).catch(() => null);
    const capture = readCapture(answer);
    if (capture?.threadId === threadId) return { capture };
  }
  return null;
}

/** What stands there now, from a little before the first difference on. */
function aroundChange(before: readonly DocumentBlock[], after: readonly DocumentBlock[]): string {
  const [was, now] = [hashText(before), hashText(after)];
  let same = 0;
  while (same < now.length && was[same] === now[same]) same += 1;
  const from = same <= 60 ? 0 : now.lastIndexOf(' ', same - 40) + 1;
  const to = from + 160;
  return `${from > 0 ? '… ' : ''}${now.slice(from, to).trim()}${now.length > to ? ' …' : ''}`;
}
