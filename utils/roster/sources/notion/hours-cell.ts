import { weekdays } from '@/utils/domain/time/calendar.types';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { readWeek } from '../../text/week-text';

/** What the days of a row mean where it says no hours: the ordinary ones, which the preview shows. */
const ordinary = '09:00-17:00';
/** Hours that name no days are read for this one alone. */
const only = 'sun';

/**
 * The week of a row as one cell, of its days (`Mon`, `Tue`) and its hours (`09:00-13:00, 14:00-18:00`). Hours that name
 * days themselves are the whole week; where the days beside them are others, nobody can say which count.
 */
export function hoursCell(days: readonly string[], hours: string): { text: string } | { what: Phrase } {
  if (days.length === 0) return { text: hours };
  const named = days.join(', ');
  if (hours === '') return { text: `${named} ${ordinary}` };
  const alone = readWeek([only, hours].join(' '));
  const isWithoutDays = alone.ok && weekdays.every((day) => day === only || alone.value[day].length === 0);
  if (isWithoutDays) return { text: `${named} ${hours}` };
  const [whole, given] = [readWeek(hours), readWeek(`${named} ${ordinary}`)];
  if (!whole.ok || !given.ok) return { text: whole.ok ? `${named} ${ordinary}` : hours };
  const isSame = weekdays.every((day) => whole.value[day].length > 0 === given.value[day].length > 0);
  return isSame ? { text: hours } : { what: phrase('sources.notion-days-differ', { days: named, hours }) };
}
