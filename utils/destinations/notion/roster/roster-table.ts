import { hasOwnNorms, type NormOverrides } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { type GroupsOfPeople, unlistedIn } from '@/utils/roster/membership/groups-of-people';
import { rosterKey } from '@/utils/roster/roster-key';
import { writeGroupChoice } from '@/utils/roster/text/group-names';
import type { DocumentWords } from '../../outline/words';
import { columnName, fieldsWith } from '../../roster/columns';
import { dayNames } from '../../roster/day-names';
import { type RowTexts, rowTexts, unlistedTexts } from '../../roster/row-texts';
import { rosterProperties } from './columns';

/** The list as a database of Notion's will have it. */
export interface RosterTable {
  readonly title: string;
  readonly properties: Readonly<Record<string, object>>;
  readonly rows: readonly TableRow[];
  /** Whether somebody has norms of their own, which are written, too. */
  readonly hasNorms: boolean;
}

export interface TableRow {
  /** The id of the person: by it the row is found again. */
  readonly key: string;
  /** For a page; `types` says the kind of each property as the database has it. */
  readonly properties: (types: ReadonlyMap<string, string>) => Readonly<Record<string, object>>;
}

/** The table of a list. `norms`: by person, those of their own; a column for them is there only where somebody has some. */
export function rosterTable(
  people: readonly Person[],
  norms: Readonly<Record<string, NormOverrides>>,
  words: DocumentWords,
  groups: GroupsOfPeople = new Map(),
): RosterTable {
  const days = dayNames(words.language);
  const hasNorms = people.some(({ id }) => hasOwnNorms(norms[id]));
  const others = unlistedIn(groups);
  const hasGroups = others.length > 0 || people.some(({ id }) => groups.has(id));
  const fields = fieldsWith({ groups: hasGroups, norms: hasNorms });
  const several = people.some(({ addresses }) => addresses.filter(({ kind }) => kind === 'email').length > 1);
  const rowOf = (key: string, { texts, days: worked }: RowTexts, ways: readonly string[]): TableRow => ({
    key,
    properties: (types) => {
      const cells = fields.flatMap((field): [string, object][] => {
        const name = columnName(field, words);
        const type = types.get(name);
        if (type === undefined) return [];
        if (field === 'days') return [[name, choicesAs(type, worked)]];
        if (field === 'groups' && type === 'multi_select')
          return [
            [
              name,
              choicesAs(
                type,
                ways.flatMap((way) => writeGroupChoice(way) ?? []),
              ),
            ],
          ];
        return texts[field] === '' ? [] : [[name, textAs(type, texts[field])]];
      });
      return Object.fromEntries([...cells, [rosterKey, { rich_text: plainText(key) }]]);
    },
  });
  const rows = [
    ...people.map((person) => {
      const ways = groups.get(person.id) ?? [];
      return rowOf(person.id, rowTexts(person, days, { norms: norms[person.id], groups: ways }, words), ways);
    }),
    ...others.map((other) => rowOf(other.key, { texts: unlistedTexts(other), days: [] }, other.ways)),
  ];
  const names = weekdays.map((day) => days[day]);
  return {
    title: words.say('document.roster'),
    properties: rosterProperties(
      fields,
      names,
      { hasSeveralEmails: several, areChoices: areChoices(groups) },
      words,
    ),
    rows,
    hasNorms,
  };
}

/** A text for a property of this kind; one for an address takes the first of several. */
function textAs(type: string, text: string): object {
  if (type === 'email') return { email: text.split(', ')[0] };
  return { [type]: plainText(text) };
}

function choicesAs(type: string, names: readonly string[]): object {
  return type === 'multi_select'
    ? { multi_select: names.map((name) => ({ name })) }
    : textAs(type, names.join(', '));
}

/**
 * A choice of Notion's has no comma in it, and a page a hundred of them (its limits, read 2026-11-22): else they are text, and
 * so is what would be read as a way through groups, or is long.
 */
const areChoices = (groups: GroupsOfPeople) =>
  [...groups.values()].every(
    (names) => names.length <= 100 && names.every((name) => (writeGroupChoice(name)?.length ?? 101) <= 100),
  );

/** Text as it is: an address or a zone in it becomes no link. */
function plainText(text: string): object[] {
  const pieces = text.match(/[\s\S]{1,1900}/gu) ?? [];
  return pieces.slice(0, 100).map((content) => ({ type: 'text', text: { content } }));
}
