import type { TimeOff } from '@/utils/domain/time/calendar.types';

/** Whether it is an event of a connected calendar, which is Google's so far: shown, and never written anywhere as if somebody here had entered it. */
export const isOfGoogle = ({ source }: Pick<TimeOff, 'source'>) => source?.by === 'events';

interface WithTimeOff {
  readonly timeOff?: readonly TimeOff[] | undefined;
}

/** The person without the time off that `isOne` names; the same object where there is none. */
export function withoutTimeOff<Of extends WithTimeOff>(person: Of, isOne: (off: TimeOff) => boolean): Of {
  const { timeOff = [] } = person;
  if (!timeOff.some(isOne)) return person;
  const left = timeOff.filter((off) => !isOne(off));
  return { ...person, timeOff: left.length === 0 ? undefined : left };
}
