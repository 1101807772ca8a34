import { dateIn, zoneText } from '@/utils/domain/people/zone-age';
import { shownZone } from '@/utils/domain/time/shown-zone';
import type { PersonView } from '@/utils/platform/messages';
import type { CardReader } from './page-reader';
import { calendarDateText } from './receipt-words';

/** On a journey until when, and what holds then; at home where the zone came from and how old it is. */
export function zoneLine(person: PersonView, zone: string, reader: CardReader): string {
  const { display, say } = reader;
  const today = dateIn(zone, reader.now);
  const journey = person.travel.find(({ from, to }) => from <= today && today <= to);
  if (journey === undefined) return zoneText(person.zoneFrom, reader);
  return say('card.travel', { date: calendarDateText(journey.to, display), zone: shownZone(person.zone) });
}
