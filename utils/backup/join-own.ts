import { hintKey } from '@/utils/domain/people/hint';
import type { Address, Person } from '@/utils/domain/people/person';
import { isSame } from '@/utils/roster/compare-people';
import { isSameField, pickFields } from '@/utils/roster/layers/fields';
import {
  type GivenFields,
  type LayerField,
  layerFields,
  type OwnRow,
  rowKey,
} from '@/utils/roster/layers/layer';
import type { RosterPart } from '@/utils/roster/source';
import type { Preference } from './plan.types';
import type { PersonRows } from './read-layers';

export interface OwnSides {
  /** What the user says here. */
  readonly mine: OwnRow;
  /** What the file's user says; undefined where that is nothing. */
  readonly theirs: OwnRow | undefined;
  /** As the list has the person here, and as the file's list has them. */
  readonly here: Person;
  readonly file: Omit<Person, 'id' | 'isMe'>;
  /** What the file says of the person at all. */
  readonly given: readonly RosterPart[];
  /** The rows of the file's sources that are this person, by the ids that the sources have here. */
  readonly rows: PersonRows['rows'];
  /** Whose own norms apply after the restore: the mark that says what of them is the reader's goes with them. */
  readonly norms: Preference;
}

/** The own layer of somebody here who is in the file, too. Nothing that only one of both has goes. */
export function joinOwn(sides: OwnSides, prefer: Preference): OwnRow {
  const { mine: stood, theirs, here, file, given, rows } = sides;
  const { norms: mark, ...mine } = stood;
  const known = new Set([
    ...mine.known,
    ...(theirs?.known ?? []),
    ...rows.map((row) => rowKey(row.source, row.id)),
  ]);
  const listed = new Set(here.addresses.map(hintKey));
  const off = (theirs?.without ?? []).filter((address) => !listed.has(hintKey(address)));
  const norms = sides.norms === 'file' ? theirs?.norms : mark;
  const away = joined(mine.away ?? [], theirs?.away ?? [], (entry) => JSON.stringify([entry.from, entry.to]));
  return {
    ...mine,
    fields: prefer === 'file' ? byFile(mine, theirs, file, given) : byHere(mine, theirs, here),
    addresses: byKey(mine.addresses, theirs?.addresses ?? []),
    without: byKey(mine.without, off),
    ...(away.length === 0 ? {} : { away }),
    ...(norms === undefined ? {} : { norms }),
    seen: (prefer === 'file' ? theirs?.seen : null) ?? mine.seen,
    known: [...known].toSorted(),
  };
}

/** What the file's list has comes of its layers; of mine only that stays of which the file says nothing. */
function byFile(
  mine: OwnRow,
  theirs: OwnRow | undefined,
  file: OwnSides['file'],
  given: OwnSides['given'],
): GivenFields {
  const said = new Set<LayerField>(['name', ...given.filter((part) => part !== 'addresses')]);
  const stays = layerFields.filter((field) => {
    const value = mine.fields[field];
    const isSaid = said.has(field) && !isNone(pickFields(file, [field])[field]);
    return value !== undefined && !isSaid;
  });
  return { ...picked(mine.fields, stays), ...theirs?.fields };
}

/** What counts here goes on counting, whoever says it; the file's words come where they are the same or nobody says any. */
function byHere(mine: OwnRow, theirs: OwnRow | undefined, here: Person): GivenFields {
  const fields = theirs?.fields ?? {};
  const now = pickFields(here, layerFields);
  const comes = layerFields.filter(
    (field) =>
      fields[field] !== undefined && (isNone(now[field]) || isSameField(field, now[field], fields[field])),
  );
  return { ...picked(fields, comes), ...mine.fields };
}

const isNone = (value: unknown) => value === undefined || isSame(value, null);

const picked = (fields: GivenFields, names: readonly LayerField[]): GivenFields =>
  Object.fromEntries(names.map((name) => [name, fields[name]]));

const byKey = (one: readonly Address[], other: readonly Address[]) => joined(one, other, hintKey);

function joined<Item>(one: readonly Item[], other: readonly Item[], keyOf: (item: Item) => string) {
  const has = new Set(one.map(keyOf));
  return [...one, ...other.filter((item) => !has.has(keyOf(item)))];
}
