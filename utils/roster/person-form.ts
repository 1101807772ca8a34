import type { Person } from '@/utils/domain/people/person';
import type { PlainDate, TimeOffSource, Week, Weekday } from '@/utils/domain/time/calendar.types';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { writeEmails, writeNames, writeSlackIds } from './text/address-text';
import { isOfGoogle } from './time-off-of-google';
import { writeZoneSource } from './zone-source';

/** A person as typed or as a file has them: texts that nobody has checked yet. `readForm` makes a person of it. */
export interface PersonForm {
  readonly name: string;
  readonly place: string;
  readonly emails: string;
  readonly slackIds: string;
  /** Other names and @handles by which pages show this person. */
  readonly names: string;
  readonly zone: string;
  readonly week: Readonly<Record<Weekday, readonly BlockForm[]>>;
  readonly timeOff: readonly TimeOffForm[];
  readonly holidays: readonly HolidayForm[];
  readonly travel: readonly TravelForm[];
  readonly zoneSource: string;
  readonly zoneDate: PlainDate;
}

export interface BlockForm {
  readonly start: string;
  readonly end: string;
}
export interface TimeOffForm {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly source?: TimeOffSource | undefined;
}
export interface HolidayForm {
  readonly date: string;
  readonly name: string;
}
export interface TravelForm {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

/** What `readForm` makes: a person without the id and without the mark of the reader. */
export type CheckedPerson = Omit<Person, 'id' | 'isMe'>;

/** The form of a person who is already in the list: all that can be changed here. */
export function formOf(person: CheckedPerson): PersonForm {
  return {
    name: person.name,
    place: person.place ?? '',
    emails: writeEmails(person.addresses),
    slackIds: writeSlackIds(person.addresses),
    names: writeNames(person.addresses),
    zone: person.zone,
    week: weekForm(person.week),
    // What a calendar says is changed there.
    timeOff: person.timeOff?.filter((off) => !isOfGoogle(off)) ?? [],
    holidays: person.holidays ?? [],
    travel: person.travel ?? [],
    zoneSource: writeZoneSource(person.zoneSource),
    zoneDate: person.zoneDate,
  };
}

/** The week as the editor holds it. */
export function weekForm(week: Week): PersonForm['week'] {
  const days = weekdays.map((day) => [day, week[day].map(([start, end]) => ({ start, end }))]);
  return Object.fromEntries(days) as unknown as PersonForm['week'];
}
