import type { NormOverrides } from '@/utils/domain/norms/norms';
import { ownNormsText } from '@/utils/domain/norms/own-words';
import type { Person } from '@/utils/domain/people/person';
import { type Week, type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import type { UnlistedRow } from '@/utils/roster/membership/groups-of-people';
import { formOf } from '@/utils/roster/person-form';
import { writeDated } from '@/utils/roster/text/dated-text';
import { writeGroupNames } from '@/utils/roster/text/group-names';
import { writeBlocks } from '@/utils/roster/text/week-text';
import type { DocumentWords } from '../outline/words';
import type { RosterField } from './columns';

/** What a row says of a person, as texts that are read back to the same person; days apart. */
export interface RowTexts {
  readonly texts: Readonly<Record<Exclude<RosterField, 'days'>, string>>;
  readonly days: readonly string[];
}

/** What a row says beside the person. */
export interface BesidePerson {
  /** The norms that the person has of their own; undefined where there are none. */
  readonly norms: NormOverrides | undefined;
  /** The names of groups. */
  readonly groups: readonly string[];
}

/** `names`: of the days. */
export function rowTexts(
  person: Person,
  names: Readonly<Record<Weekday, string>>,
  { norms: own, groups }: BesidePerson,
  words: DocumentWords,
): RowTexts {
  const form = formOf(person);
  const { days, hours } = weekTexts(person.week, names);
  const dated = (list: readonly { from: string; to: string; text: string }[]) => writeDated(list);
  return {
    days,
    texts: {
      name: form.name,
      email: form.emails,
      zone: form.zone,
      place: form.place,
      hours,
      timeOff: dated(form.timeOff.map(({ from, to, label }) => ({ from, to, text: label }))),
      holidays: dated(form.holidays.map(({ date, name }) => ({ from: date, to: date, text: name }))),
      travel: dated(form.travel.map(({ from, to, zone }) => ({ from, to, text: zone }))),
      slack: form.slackIds,
      names: form.names,
      groups: writeGroupNames(groups),
      norms: own === undefined ? '' : ownNormsText(own, words.say),
    },
  };
}

/** A row of somebody who is in groups and not in the list: a name, perhaps an address, and the groups. */
export const unlistedTexts = ({ name, email, ways }: UnlistedRow): RowTexts['texts'] => ({
  ...{ name, email, groups: writeGroupNames(ways) },
  ...{
    zone: '',
    place: '',
    hours: '',
    timeOff: '',
    holidays: '',
    travel: '',
    slack: '',
    names: '',
    norms: '',
  },
});

/** The days on which somebody works and their hours, once where they are the same on all of them. */
function weekTexts(week: Week, names: Readonly<Record<Weekday, string>>) {
  const worked = weekdays.filter((day) => week[day].length > 0);
  const hours = new Set(worked.map((day) => writeBlocks(week[day])));
  const days = worked.map((day) => names[day]);
  if (hours.size <= 1) return { days, hours: [...hours][0] ?? 'off' };
  return { days, hours: worked.map((day) => `${names[day]} ${writeBlocks(week[day])}`).join('; ') };
}
