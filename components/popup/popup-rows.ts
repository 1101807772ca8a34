import { stuckTasks } from '@/components/outbox/stuck-tasks';
import { storedRows } from '@/components/ui/stored-rows';
import { draftLines } from '@/utils/store/draft-lines';
import { normsIn, peopleIn } from '@/utils/store/plain/people-and-norms';
import { favouriteRows } from './favourite-rows';
import { sitesNotRead } from './sites-not-read';
import { decisionDueRows } from './waits/decision-due-rows';
import { owedRows } from './waits/owed-rows';

/** So many of the last decisions are shown. */
export const lastShown = 3;

/** What the popup shows: each is read before it is drawn. */
export const popupRows = {
  people: storedRows(peopleIn),
  norms: storedRows(normsIn),
  favourites: favouriteRows,
  hasDecisions: storedRows({ tables: ['lines'], read: async (from) => (await from.count('lines')) > 0 }),
  lastDecisions: storedRows({
    tables: ['lines'],
    read: (from) => from.newest('lines', 'savedAt', lastShown),
  }),
  drafts: storedRows(draftLines),
  stuck: storedRows(stuckTasks),
  notRead: storedRows(sitesNotRead),
  hasWaits: storedRows({
    tables: ['waits'],
    read: async (from) => (await from.count('waits', { index: 'state', key: 'open' })) > 0,
  }),
  decisionDues: decisionDueRows,
  owed: owedRows,
};
