import { liveRows } from '@/components/ui/live-query';
import { database } from '@/utils/store/database';
import { storedGroups } from '@/utils/store/groups';
import { holidaySets } from '@/utils/store/holiday-sets';
import { storedSources } from '@/utils/store/layers/sources';
import { normVersions } from '@/utils/store/norms';

/** What the people list shows: each is read before the options are drawn. */
export const optionsRows = {
  people: liveRows(() => database.people.orderBy('name').toArray()),
  norms: liveRows(() => normVersions()),
  holidaySets: liveRows(() => holidaySets()),
  sources: liveRows(() => storedSources()),
  groups: liveRows(() => storedGroups()),
  mergeNotes: liveRows(() => database.mergeNotes.get('last')),
};
