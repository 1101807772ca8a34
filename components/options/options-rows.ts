import { storedRows } from '@/components/ui/stored-rows';
import { byPlace } from '@/utils/store/layers/by-place';
import { normsIn, peopleIn } from '@/utils/store/plain/people-and-norms';

/** What the people list shows: each is read before the options are drawn. */
export const optionsRows = {
  people: storedRows(peopleIn),
  norms: storedRows(normsIn),
  holidaySets: storedRows({
    tables: ['holidaySets'],
    read: async (from) => new Map((await from.all('holidaySets')).map((set) => [set.person, set])),
  }),
  sources: storedRows({
    tables: ['sources'],
    read: async (from) => (await from.all('sources')).sort(byPlace),
  }),
  groups: storedRows({ tables: ['groups'], read: (from) => from.all('groups', { index: 'name' }) }),
  mergeNotes: storedRows({ tables: ['mergeNotes'], read: (from) => from.get('mergeNotes', 'last') }),
};
