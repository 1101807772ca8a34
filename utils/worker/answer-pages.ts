import { openDraft } from '@/utils/platform/log-decision';
import { onMessage } from '@/utils/platform/messages';
import { bumpRevision, readSignals } from '@/utils/platform/signals';
import { chooseUrgency } from '@/utils/store/choices';
import { saveHealth } from '@/utils/store/health';
import { answerPeople, answerRecent, nobody } from './answer-people';
import { answerWindows, copyDetails } from './answer-windows';
import { loadParts } from './load-parts';
import { orNothing } from './or-nothing';
import { putBack } from './put-back';
import { type Asked, mayAsk } from './rate';
import { readThread } from './read-thread';
import {
  readCases,
  readCounts,
  readHints,
  readThreadWish,
  readUrgencyChoice,
  readWindowQuestion,
} from './schemas';
import { requireOwnPage, siteOfSender } from './sender';

/** The site of a page that asks; throws where it is none of ours, or asks more often than any page needs. */
function siteAsking(what: Asked, sender: Parameters<typeof siteOfSender>[0] & { tab?: { id?: number } }) {
  const site = siteOfSender(sender);
  if (!mayAsk(what, sender.tab?.id, Date.now())) throw new Error('This page asks too often.');
  return site;
}

/**
 * Answers pages and extension pages; must be registered in the first tick of the worker. Where the database cannot
 * be opened a page learns nothing: the extension's own pages say why.
 */
export function answerPages(): void {
  onMessage('findPeople', ({ data, sender }) => {
    const { id } = siteAsking('findPeople', sender);
    const hints = readHints(data);
    return orNothing(() => answerPeople(hints, id, Date.now()), nobody(hints.length));
  });
  onMessage('recentPeople', ({ sender }) => {
    const { id } = siteAsking('recentPeople', sender);
    return orNothing(() => answerRecent(id, Date.now()), { hints: [], answer: nobody(0) });
  });
  onMessage('findWindows', async ({ data, sender }) => {
    siteAsking('findWindows', sender);
    await requireConsent();
    return answerWindows(readCases(data));
  });
  onMessage('copyDetails', async ({ data, sender }) => {
    siteAsking('copyDetails', sender);
    await requireConsent();
    return copyDetails(readWindowQuestion(data));
  });
  onMessage('chooseUrgency', async ({ data, sender }) => {
    const { id } = siteAsking('chooseUrgency', sender);
    await requireConsent();
    const choice = readUrgencyChoice(data);
    if (choice === null) throw new Error('This choice cannot be read.');
    await chooseUrgency(`${id}:${choice.threadId}`, choice.urgency, Date.now());
    await bumpRevision();
  });
  onMessage('loadParts', async ({ sender }) => {
    const { id } = siteAsking('loadParts', sender);
    if (sender.tab?.id !== undefined) await loadParts(id, sender.tab.id);
  });
  onMessage('reportHealth', async ({ data, sender }) => {
    const { id, spots } = siteAsking('reportHealth', sender);
    const report = { site: id, spots: readCounts(data, spots), at: Date.now() };
    await orNothing(() => saveHealth(report), undefined);
  });
  onMessage('logDecision', ({ data, sender }) => {
    siteAsking('logDecision', sender);
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const key = openDraft(tabId);
    void orNothing(() => readThread(key, tabId, readThreadWish(data)), undefined);
  });
  onMessage('putBack', ({ data, sender }) => {
    requireOwnPage(sender);
    return putBack(data.key);
  });
  onMessage('captureTab', ({ data, sender }) => {
    requireOwnPage(sender);
    return orNothing(() => readThread(data.key, data.tabId), undefined);
  });
}

/** A page that has not heard yet that consent was taken back is told nothing. */
async function requireConsent(): Promise<void> {
  if (!(await readSignals()).consent) throw new Error('Pages are not read without consent.');
}
