import type { PlainDate } from '../time/calendar.types';
import type { Decision, Status } from './decision';

/** What choosing a status changes: the day of a decision is noted with it, where none was written. */
export function statusChange(
  { decidedOn }: Pick<Decision, 'decidedOn'>,
  status: Status,
  today: { readonly date: PlainDate; readonly zone: string },
): Pick<Decision, 'status' | 'decidedOn'> {
  const isDecided = status === 'accepted' || status === 'rejected';
  return { status, decidedOn: isDecided && decidedOn === null ? today : decidedOn };
}
