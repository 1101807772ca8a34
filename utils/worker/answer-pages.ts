import { captureIntoDraft } from '@/utils/decisions/capture/capture-into-draft';
import type { SiteId } from '@/utils/domain/thread/capture';
import { openDraft } from '@/utils/platform/log-decision';
import { bumpRevision, readSignals } from '@/utils/platform/signals';
import { chooseUrgency } from '@/utils/store/choices';
import { saveHealth } from '@/utils/store/health';
import { openForm, readNamed, watchNames } from './add-to-team';
import { answerPeople, answerRecent, nobody } from './answer-people';
import { answerSites } from './answer-senders';
import { answerWindows, copyDetails } from './answer-windows';
import { startOwed, startWaits } from './follow-waits';
import { loadLater, loadParts } from './load-parts';
import { orNothing } from './or-nothing';
import {
  readAwayWish,
  readCases,
  readCounts,
  readHints,
  readThreadWish,
  readUrgencyChoice,
  readWindowQuestion,
} from './schemas';

/**
 * Answers content scripts; must be registered in the first tick of the worker. Where the database cannot be opened a
 * page learns nothing: the extension's own pages say why.
 */
export function answerPages(): void {
  answerSites({
    findPeople: (data, { site }) => {
      const hints = readHints(data);
      return orNothing(() => answerPeople(hints, site.id, Date.now()), nobody(hints.length));
    },
    recentPeople: (_, { site, tabId }) => {
      // Asked once by each page, when it may be read.
      if (tabId !== undefined) {
        void orNothing(() => watchNames(site.id, tabId), undefined);
        if (!site.lacks.includes('decided')) void orNothing(() => startDecided(site.id, tabId), undefined);
        void orNothing(() => startWaits(site.id, tabId), undefined);
        if (!site.lacks.includes('owed')) void startOwed(site.id, tabId).catch(() => undefined);
      }
      return orNothing(() => answerRecent(site.id, Date.now()), { hints: [], answer: nobody(0) });
    },
    findWindows: async (data) => {
      await requireConsent();
      return answerWindows(readCases(data));
    },
    expectSeveral: async (data) => {
      await requireConsent();
      const { answerAskedSeveral } = await import('./answer-several');
      return await answerAskedSeveral(data, Date.now());
    },
    openSteps: async (data) => {
      await requireConsent();
      const { answerAskedSteps } = await import('./answer-open-steps');
      return await answerAskedSteps(data);
    },
    copyDetails: async (data) => {
      await requireConsent();
      return copyDetails(readWindowQuestion(data));
    },
    chooseUrgency: async (data, { site }) => {
      await requireConsent();
      const choice = readUrgencyChoice(data);
      if (choice === null) throw new Error('This choice cannot be read.');
      await chooseUrgency(`${site.id}:${choice.threadId}`, choice.urgency, Date.now());
      await bumpRevision();
    },
    setAway: async (data) => {
      await requireConsent();
      const wish = readAwayWish(data);
      if (wish === null || wish.until === '') throw new Error('This day cannot be read.');
      const { setAway } = await import('./away');
      if ((await setAway(wish.personId, wish.until, Date.now())) === null)
        throw new Error('Nothing was set.');
    },
    undoAway: async (data) => {
      await requireConsent();
      const wish = readAwayWish(data);
      if (wish === null) throw new Error('This person cannot be read.');
      const { undoAway } = await import('./away');
      await undoAway(wish.personId, Date.now());
    },
    planWith: async (data, { tabId }) => {
      const { planWith } = await consented(() => import('./plan-with'));
      await planWith(data, tabId);
    },
    decisionOf: async (data, { site }) => {
      const { decisionOf } = await import('./decided');
      return await orNothing(() => decisionOf(site.id, readThreadWish(data)), null);
    },
    openDecisionOf: async (data, { site, tabId }) => {
      const { openDecisionOf } = await import('./decided');
      await openDecisionOf(site.id, readThreadWish(data), tabId);
    },
    waitIn: async (data, { site }) => {
      const { waitIn } = await consented(waits);
      return await orNothing(() => waitIn(site.id, data), null);
    },
    waitFor: async (data, { site }) => (await consented(waits)).waitFor(site.id, data, Date.now()),
    endWait: async (data, { site }) => (await consented(waits)).endWait(site.id, data, Date.now()),
    waitedFor: async (_, { site }) => {
      const { waitedFor } = await consented(waits);
      return await orNothing(() => waitedFor(site.id), []);
    },
    sawReplies: async (data, { site }) => (await consented(waits)).sawReplies(site.id, data, Date.now()),
    readersAddresses: async () => (await consented(owed)).readersAddresses(),
    sawOwed: async (data, { site }) => (await consented(owed)).sawOwed(site.id, data),
    takeAccount: async (data, { site }) => {
      await requireConsent();
      const { takeAccount } = await import('./account');
      await takeAccount(site, data, Date.now());
    },
    checkClock: async (data) => {
      await requireConsent();
      await openForm(readNamed(data));
    },
    loadParts: async (_, { site, tabId }) => {
      if (tabId !== undefined) await loadParts(site.id, tabId);
    },
    loadLater: async (_, { site, tabId }) => {
      await requireConsent();
      if (tabId !== undefined) await loadLater(site.id, tabId);
    },
    reportHealth: async (data, { site }) => {
      const report = { site: site.id, spots: readCounts(data, site.spots), at: Date.now() };
      await orNothing(async () => {
        await requireConsent();
        await saveHealth(report);
      }, undefined);
    },
    logDecision: (data, { tabId }) => {
      if (tabId === undefined) return;
      const key = openDraft(tabId);
      void orNothing(() => captureIntoDraft(key, tabId, readThreadWish(data)), undefined);
    },
  });
}

const waits = () => import('./wait-answers');
const owed = () => import('./owed-answers');

async function consented<Script>(load: () => Promise<Script>): Promise<Script> {
  await requireConsent();
  return await load();
}

/** Has threads say that they have a decision, where the reader wants it. */
async function startDecided(site: SiteId, tabId: number): Promise<void> {
  if ((await readSignals()).decided === true) await (await import('./decided')).startDecided(site, tabId);
}

/** A page that has not heard yet that consent was taken back is told nothing. */
async function requireConsent(): Promise<void> {
  if (!(await readSignals()).consent) throw new Error('Pages are not read without consent.');
}
