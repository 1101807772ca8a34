import type { CardView } from '@/components/badge/views';
import { awayChoices, dayBack } from '@/utils/domain/people/away-days';
import { dateIn } from '@/utils/domain/people/zone-age';
import type { PersonView } from '@/utils/platform/messages';
import type { CardReader } from './page-reader';
import { calendarDateText } from './receipt-words';

/** What the card offers and says of *Away until*; days are those of the person. */
export function awayView(
  { awayTo }: PersonView,
  zone: string,
  { now, display, say }: CardReader,
): CardView['away'] {
  const { tomorrow, monday } = awayChoices(dateIn(zone, now));
  const text = (date: string) => calendarDateText(date, display);
  return {
    choices: [
      { until: tomorrow, text: say('card.away-tomorrow') },
      ...(monday === null ? [] : [{ until: monday, text: say('card.away-until', { date: text(monday) }) }]),
    ],
    least: tomorrow,
    note: awayTo === null ? '' : say('card.away-note', { date: text(dayBack(awayTo)) }),
  };
}
