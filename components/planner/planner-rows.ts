import { storedRows } from '@/components/ui/stored-rows';
import { peopleIn } from '@/utils/store/plain/people-and-norms';

/** Whom the planner can ask: read before it is drawn. */
export const plannerRows = {
  people: storedRows(peopleIn),
  groups: storedRows({ tables: ['groups'], read: (from) => from.all('groups', { index: 'name' }) }),
  meetings: storedRows({ tables: ['meetings'], read: (from) => from.all('meetings') }),
};
