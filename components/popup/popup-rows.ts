import { stuckTasks } from '@/components/outbox/stuck-tasks';
import { liveRows } from '@/components/ui/live-rows';
import { database } from '@/utils/store/database';
import { newestLines } from '@/utils/store/decision-lines';
import { draftLines } from '@/utils/store/draft-lines';
import { normVersions } from '@/utils/store/norms';
import { sitesNotRead } from './sites-not-read';

/** So many of the last decisions are shown. */
export const lastShown = 5;

/** What the popup shows: each is read before it is drawn. */
export const popupRows = {
  people: liveRows(() => database.people.orderBy('name').toArray()),
  norms: liveRows(() => normVersions()),
  hasDecisions: liveRows(async () => (await database.lines.count()) > 0),
  lastDecisions: liveRows(() => newestLines(null, lastShown)),
  drafts: liveRows(() => draftLines()),
  stuck: liveRows(stuckTasks),
  notRead: liveRows(sitesNotRead),
};
