import type { Person } from '@/utils/domain/people/person';
import { isSame } from '@/utils/roster/compare-people';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { RosterRow } from '@/utils/roster/source';
import { phrase } from '@/utils/words/phrase';
import type { PlanItem, Preference } from './plan.types';

/** Who the sets are about: people of the file by their ids there, those here, and who of the file is who here. */
export interface SetPeople {
  readonly file: readonly RosterRow[];
  readonly here: readonly Person[];
  readonly idOf: (fileId: string) => string;
  readonly isComing: (id: string) => boolean;
}

/**
 * Which holidays come from a public calendar. A set speaks of a list of holidays: it comes where that list is the file's,
 * and not with a list of this browser, in which its days would look as taken out by hand.
 */
export function planHolidays(
  file: readonly HolidaySet[],
  here: readonly HolidaySet[],
  people: SetPeople,
  prefer: Preference,
) {
  const mine = new Map(here.map((set) => [set.person, set]));
  const rows = new Map(people.file.map((row) => [row.id, row]));
  const listed = new Map(people.here.map((person) => [person.id, person]));
  const writes: HolidaySet[] = [];
  const items = file.flatMap((found): PlanItem[] => {
    const set = { ...found, person: people.idOf(found.person) };
    const [row, person, own] = [rows.get(found.person), listed.get(set.person), mine.get(set.person)];
    if (row === undefined || (person === undefined && !people.isComing(set.person))) return [];
    const item = (verdict: PlanItem['verdict'], note: PlanItem['note'] = null): PlanItem[] => [
      { kind: 'holidays', name: row.name, verdict, note },
    ];
    if (own !== undefined && isSame(own, set)) return item('same');
    const isTaken = prefer === 'file' && row.holidays !== undefined;
    const isFileList = person === undefined || isSame(person.holidays, row.holidays) || isTaken;
    if (!isFileList || (own !== undefined && prefer === 'here'))
      return item('kept', phrase('backup.holidays-differ'));
    writes.push(set);
    return own === undefined ? item('added') : item('changed', phrase('backup.holidays-differ'));
  });
  return { items, writes };
}
