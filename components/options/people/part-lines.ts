import { plainDateText } from '@/components/ui/when-text';
import type { Person } from '@/utils/domain/people/person';
import { shownZone } from '@/utils/domain/time/shown-zone';
import type { Display } from '@/utils/domain/time/words';
import type { ComparedPart } from '@/utils/roster/compare-people';
import { addressText } from '@/utils/roster/same-person';
import { zoneSourceOf } from '@/utils/roster/zone-source';
import type { PagesWords } from '@/utils/words/made/pages';
import { type Say, sayTold } from '@/utils/words/say';
import { weekWords } from './week-words';

/** One part of a person as it is stored, in lines of words; none where nothing is. */
export function partLines(
  part: ComparedPart,
  person: Person,
  display: Display,
  say: Say<PagesWords>,
): readonly string[] {
  const dated = (what: string, from: string, to: string) => {
    const first = dayText(from, display, say);
    const last = dayText(to, display, say);
    return first === last
      ? say('people.away-on', { what, date: first })
      : say('people.away-from', { what, from: first, to: last });
  };
  switch (part) {
    case 'name':
      return [person.name];
    case 'place':
      return person.place === undefined ? [] : [person.place];
    case 'zone':
      return [shownZone(person.zone), zoneFrom(person, say)];
    case 'week': {
      const week = weekWords(person.week, display, say);
      return week.length === 0 ? [say('people.no-hours')] : week;
    }
    case 'addresses':
      return person.addresses.map(addressText);
    case 'timeOff':
      return (person.timeOff ?? []).map(({ label, from, to }) =>
        dated(label || say('people.time-off-unnamed'), from, to),
      );
    case 'holidays':
      return (person.holidays ?? []).map(({ name, date }) =>
        dated(name || say('people.holiday-unnamed'), date, date),
      );
    case 'travel':
      return (person.travel ?? []).map(({ zone, from, to }) =>
        dated(say('people.travelling', { zone: shownZone(zone) }), from, to),
      );
  }
}

/** Where a person's zone comes from and since when: `CSV import, 2026-11-29`. */
export function zoneFrom({ zoneSource, zoneDate }: Person, say: Say<PagesWords>): string {
  return say('people.zone-from', { source: sayTold(say, zoneSourceOf(zoneSource)), date: zoneDate });
}

/** `Thu 24 Dec 2026`, with the time of day where one is given: `2026-12-24T13:00`. */
function dayText(given: string, display: Display, say: Say<PagesWords>): string {
  const day = plainDateText(given.slice(0, 10), display);
  return given.length === 10 ? day : say('time.moment', { day, clock: given.slice(11) });
}
