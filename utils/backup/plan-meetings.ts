import type { PlannedMeeting } from '@/utils/domain/planner/planned-meeting';
import { phrase } from '@/utils/words/phrase';
import type { PlanItem } from './plan.types';

/** Planned meetings of the file; those that are here, too, stay as they are. */
export function planMeetings(file: readonly PlannedMeeting[], here: readonly PlannedMeeting[]) {
  const known = new Set(here.map(({ key }) => key));
  const writes = file.filter(({ key }) => !known.has(key));
  const items = file.map(
    ({ key }): PlanItem => ({
      kind: 'meeting',
      name: phrase('backup.meeting'),
      verdict: known.has(key) ? 'same' : 'added',
      note: null,
    }),
  );
  return { items, writes };
}
