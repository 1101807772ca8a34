import { saysAway, saysBirthday } from './away-words';
import { eventText, type IcsEvent } from './ics-events';

type WhyNot = 'cancelled' | 'unsure' | 'elsewhere' | 'birthday' | 'meeting';

/**
 * Why an event is no time off: `cancelled`, `unsure` (not confirmed), `elsewhere` (working from another place),
 * `birthday`, `meeting` (it has times of day, and nothing says that somebody is away). Null where it is.
 */
export function whyNot(event: IcsEvent, calendar: ReadonlyMap<string, string>): WhyNot | null {
  const status = eventText(event, 'STATUS').toUpperCase();
  const busy = eventText(event, 'X-MICROSOFT-CDO-BUSYSTATUS').toUpperCase();
  if (status === 'CANCELLED' || calendar.get('METHOD')?.toUpperCase() === 'CANCEL') return 'cancelled';
  if (status === 'TENTATIVE' || busy === 'TENTATIVE') return 'unsure';
  if (busy === 'WORKINGELSEWHERE') return 'elsewhere';
  if ([eventText(event, 'SUMMARY'), eventText(event, 'CATEGORIES')].some(saysBirthday)) return 'birthday';
  const [start] = event.properties.get('DTSTART') ?? [];
  const hasTime = start?.value.includes('T') === true;
  if (!hasTime || busy === 'OOF') return null;
  return [eventText(event, 'SUMMARY'), eventText(event, 'CATEGORIES')].some(saysAway) ? null : 'meeting';
}
