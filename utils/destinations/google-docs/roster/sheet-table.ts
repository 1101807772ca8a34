import { hasOwnNorms, type NormOverrides } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { markCell } from '@/utils/roster/file/cells';
import { type GroupsOfPeople, unlistedIn } from '@/utils/roster/membership/groups-of-people';
import { rosterKey } from '@/utils/roster/roster-key';
import type { DocumentWords } from '../../outline/words';
import { columnName, fieldsWith } from '../../roster/columns';
import { dayNames } from '../../roster/day-names';
import { rowTexts, unlistedTexts } from '../../roster/row-texts';

/** The list as a sheet of Google's will have it. */
export interface SheetTable {
  /** Of the file. */
  readonly title: string;
  /** The last column is that of the key. */
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Whether somebody has norms of their own, which are written, too. */
  readonly hasNorms: boolean;
}

export interface SheetRow {
  /** The id of the person, or of a member whom the list does not have: by it the row is found again. */
  readonly key: string;
  readonly cells: readonly string[];
}

/** The table of a list, in the language of documents. `norms`: by person, those of their own. A zone keeps the date on which it was confirmed. */
export function sheetTable(
  people: readonly Person[],
  norms: Readonly<Record<string, NormOverrides>>,
  words: DocumentWords,
  groups: GroupsOfPeople = new Map(),
): SheetTable {
  const hasNorms = people.some(({ id }) => hasOwnNorms(norms[id]));
  const others = unlistedIn(groups);
  const hasGroups = others.length > 0 || people.some(({ id }) => groups.has(id));
  const fields = fieldsWith({ groups: hasGroups, norms: hasNorms });
  const days = dayNames(words.language);
  const header = [
    ...fields.map((field) => columnName(field, words)),
    columnName('zoneDate', words),
    rosterKey,
  ];
  const rows = people.map((person): SheetRow => {
    const { texts, days: worked } = rowTexts(
      person,
      days,
      { norms: norms[person.id], groups: groups.get(person.id) ?? [] },
      words,
    );
    const cells = fields.map((field) => (field === 'days' ? worked.join(', ') : texts[field]));
    // A team downloads its sheet as CSV, too, and opens that elsewhere.
    return { key: person.id, cells: [...cells, person.zoneDate, person.id].map(markCell) };
  });
  const more = others.map((other): SheetRow => {
    const texts = unlistedTexts(other);
    const cells = fields.map((field) => (field === 'days' ? '' : texts[field]));
    return { key: other.key, cells: [...cells, '', other.key].map(markCell) };
  });
  return { title: words.say('document.roster'), header, rows: [...rows, ...more], hasNorms };
}
