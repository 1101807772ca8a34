import { hintKey } from '@/utils/domain/people/hint';
import { emptyOwn } from '@/utils/roster/layers/edit-own';
import { isSameField, ownRowOf } from '@/utils/roster/layers/fields';
import {
  type GivenFields,
  type LayerField,
  type LayerRow,
  type Origin,
  type OwnRow,
  rowKey,
} from '@/utils/roster/layers/layer';
import { type Database, database } from '../database';
import { changeLayers } from './change-layers';

/**
 * For a source that was made of the list: of each person in it the user's own words that the source says as well become
 * the source's, so that what is changed there counts from then on. What differs stays the user's. A row that has the id of
 * somebody in the list is that person, also without an address by which it could be told. Returns how to take it back.
 */
export async function handOver(id: string, db: Database = database): Promise<() => Promise<void>> {
  return await changeLayers(async () => {
    const rows = await db.sourceRows.where('source').equals(id).toArray();
    const byId = new Map<string, LayerRow>(rows.map((row) => [row.id, row]));
    const people = await db.people.toArray();
    const several = new Set(people.flatMap(({ origin }) => sharedRows(origin, id)));
    const own = new Map((await db.own.toArray()).map((row) => [row.id, row]));
    const given: OwnRow[] = [];
    const joined: string[] = [];
    for (const person of people) {
      const { origin } = person;
      const row = origin === undefined ? byId.get(person.id) : rowOf(origin, id, byId);
      // Two of the list whose addresses are all the same are one person to a source: here they stay two.
      if (row === undefined || several.has(row.id)) continue;
      const mine = origin === undefined ? ownRowOf(person) : own.get(person.id);
      if (mine === undefined) continue;
      // The list has it no longer by itself: the merge makes it of both.
      if (origin === undefined) joined.push(person.id);
      const known = origin === undefined ? [rowKey(id, row.id)] : emptyOwn(person, origin).known;
      given.push({ ...withoutSaid(mine, row), known });
    }
    await db.people.bulkDelete(joined);
    await db.own.bulkPut(given);
  }, db);
}

/** Rows of the source that are one person together. */
function sharedRows(origin: Origin | undefined, source: string): readonly string[] {
  const mine = origin?.rows.filter((one) => one.source === source) ?? [];
  return mine.length > 1 ? mine.map((one) => one.id) : [];
}

function rowOf(origin: Origin, source: string, rows: ReadonlyMap<string, LayerRow>): LayerRow | undefined {
  const mine = origin.rows.find((one) => one.source === source);
  return mine && rows.get(mine.id);
}

function withoutSaid(own: OwnRow, row: LayerRow): OwnRow {
  const said = new Set(row.addresses.map(hintKey));
  return {
    ...own,
    fields: lacking(own.fields, row.fields),
    addresses: own.addresses.filter((address) => !said.has(hintKey(address))),
  };
}

/** The fields that the source says differently, or not at all. */
function lacking(own: GivenFields, said: GivenFields): GivenFields {
  const left = Object.entries(own).filter(
    ([field, value]) => !isSaid(field as LayerField, value, said[field as LayerField]),
  );
  return Object.fromEntries(left);
}

/** How time off came into the list is said by no other program. */
function isSaid(field: LayerField, own: unknown, said: unknown): boolean {
  return isSameField(field, unmarked(own), unmarked(said));
}

const unmarked = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one) => (typeof one === 'object' && one !== null ? { ...one, source: undefined } : one))
    : value;
