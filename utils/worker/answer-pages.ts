import { openDraft } from '@/utils/platform/log-decision';
import { onMessage } from '@/utils/platform/messages';
import { bumpRevision, readSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { saveHealth } from '@/utils/store/health';
import { answerPeople, answerRecent } from './answer-people';
import { answerWindows, copyDetails } from './answer-windows';
import { loadParts } from './load-parts';
import { putBack } from './put-back';
import { readThread } from './read-thread';
import {
  findPeopleQuestion,
  findWindowsQuestion,
  healthReport,
  urgencyChoice,
  windowQuestion,
} from './schemas';
import { requireOwnPage, siteOfSender } from './sender';

/** Answers pages and extension pages; must be registered in the first tick of the worker. */
export function answerPages(): void {
  onMessage('findPeople', ({ data, sender }) => {
    const { hints } = findPeopleQuestion.parse(data);
    return answerPeople(hints, siteOfSender(sender).id, Date.now());
  });
  onMessage('recentPeople', ({ sender }) => answerRecent(siteOfSender(sender).id, Date.now()));
  onMessage('findWindows', async ({ data, sender }) => {
    siteOfSender(sender);
    await requireConsent();
    return answerWindows(findWindowsQuestion.parse(data).cases);
  });
  onMessage('copyDetails', async ({ data, sender }) => {
    siteOfSender(sender);
    await requireConsent();
    return copyDetails(windowQuestion.parse(data));
  });
  onMessage('chooseUrgency', async ({ data, sender }) => {
    await requireConsent();
    const { threadId, urgency } = urgencyChoice.parse(data);
    const thread = `${siteOfSender(sender).id}:${threadId}`;
    if (urgency === null) await database.choices.delete(thread);
    else await database.choices.put({ thread, urgency });
    await bumpRevision();
  });
  onMessage('loadParts', async ({ sender }) => {
    const site = siteOfSender(sender).id;
    if (sender.tab?.id !== undefined) await loadParts(site, sender.tab.id);
  });
  onMessage('reportHealth', async ({ data, sender }) => {
    const { id, spots } = siteOfSender(sender);
    const report = healthReport.parse(data).spots;
    const known = spots.flatMap((spot) => (report[spot] == null ? [] : [[spot, report[spot]] as const]));
    await saveHealth({ site: id, spots: Object.fromEntries(known), at: Date.now() });
  });
  onMessage('logDecision', ({ sender }) => {
    siteOfSender(sender);
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const key = openDraft(tabId);
    void readThread(key, tabId);
  });
  onMessage('putBack', ({ data, sender }) => {
    requireOwnPage(sender);
    return putBack(data.key);
  });
  onMessage('captureTab', ({ data, sender }) => {
    requireOwnPage(sender);
    return readThread(data.key, data.tabId);
  });
}

/** A page that has not heard yet that consent was taken back is told nothing. */
async function requireConsent(): Promise<void> {
  if (!(await readSignals()).consent) throw new Error('Pages are not read without consent.');
}
