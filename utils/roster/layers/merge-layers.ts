import { hintKey } from '@/utils/domain/people/hint';
import type { Address, Person } from '@/utils/domain/people/person';
import { nineToFive } from '../text/full-week';
import { addressKeys } from './address-keys';
import { assignIds, type IdMap } from './assign-ids';
import { personOf } from './fields';
import { joinUnits, type UnitGroup } from './join-units';
import { type Layer, type Origin, type OwnRow, rowKey, type SaidField } from './layer';
import { joinAddresses, ownersOf } from './owned-addresses';
import { type Resolved, resolveFields, type SaidValue } from './resolve-fields';
import { type SharedAddress, sharedKeys, unitsOf } from './units';

export interface LayersToMerge {
  /** The top layer. */
  readonly own: readonly OwnRow[];
  /** In the user's order, the highest first. */
  readonly layers: readonly Layer[];
  /** What the last merge returned as `ids`; empty at first. */
  readonly ids: IdMap;
}

export interface MergedPerson {
  readonly person: Person;
  /** Addresses of theirs that name nobody on a page. */
  readonly unnamed: readonly Address[];
  /** Null: all of it is the user's own, no source has the person. */
  readonly origin: Origin | null;
  /** Rows that say of the person only when they are away: no source has the person for them. */
  readonly awayRows: Origin['rows'];
}

/** A field of which sources say different things. */
export interface FieldConflict {
  /** Of the person. */
  readonly id: string;
  readonly name: string;
  readonly field: SaidField;
  /** At least two, the one that counts now first. */
  readonly values: readonly SaidValue[];
}

/** Somebody who cannot be shown: no layer gives what nobody can do without. */
export interface IncompletePerson {
  readonly id: string;
  readonly name: string | null;
  readonly lacks: 'name' | 'zone';
  readonly origin: Origin;
}

export interface MergedLayers {
  readonly people: readonly MergedPerson[];
  readonly conflicts: readonly FieldConflict[];
  readonly shared: readonly SharedAddress[];
  readonly incomplete: readonly IncompletePerson[];
  /** The own layer as it is to be kept: whom it speaks of is found again by what was joined now. */
  readonly own: readonly OwnRow[];
  /** For the next merge. */
  readonly ids: IdMap;
}

/**
 * One list of people from what every source says. Pure and total; it depends on the layers, their order and the ids of
 * the last merge, and on nothing else.
 * - Rows of different sources are one person where they have an address in common, never by name. Two rows of one source
 *   are one only where all their addresses are the same; an address that two others have joins and names nobody.
 * - A field has the value of the highest layer that gives it; addresses are joined. A week that nobody gives is nine to
 *   five from Monday to Friday, as in a file.
 * - A row of time off alone is added to the person it is about, and makes none.
 * - Of an address that two people have after all, the one of the higher layer is named by it.
 */
export function mergeLayers({ own, layers, ids: before }: LayersToMerge): MergedLayers {
  const keyOf = addressKeys(allAddresses(own, layers));
  const units = unitsOf(own, layers, keyOf);
  const shared = sharedKeys(units, layers, keyOf);
  const groups = joinUnits(units, shared);
  const sources = layers.map(({ source }) => source);
  const ids = assignIds(groups, sources, before);
  const owners = ownersOf(groups, shared);
  const people: MergedPerson[] = [];
  const incomplete: IncompletePerson[] = [];
  const conflicts: FieldConflict[] = [];
  const keptOwn: OwnRow[] = [];
  const idMap = new Map<string, string>();
  for (const [index, group] of groups.entries()) {
    const id = ids[index] ?? '';
    const mine = group.units.find((unit) => unit.own !== null)?.own ?? null;
    const resolved = resolveFields(group, layers);
    const { origin, awayRows } = originOf(group, resolved, sources);
    if (mine === null && origin.rows.length === 0) continue;
    const { addresses, unnamed, all } = joinAddresses(group, keyOf, (key) => owners.get(key) === index);
    for (const mark of marksOf(origin, all)) if (!idMap.has(mark)) idMap.set(mark, id);
    if (mine !== null) keptOwn.push(knownAgain(mine, origin, all));
    if (mine?.isHidden === true) continue;
    const person = personOf(resolved.fields, { id, addresses, isMe: mine?.isMe ?? false }, nineToFive);
    if (person === null) {
      const lacks = resolved.fields.name === undefined ? 'name' : 'zone';
      incomplete.push({ id, name: resolved.fields.name ?? null, lacks, origin });
      continue;
    }
    const isOwn = origin.rows.length === 0 && mine !== null && isWhole(mine);
    people.push({ person, unnamed, origin: isOwn ? null : origin, awayRows });
    for (const values of resolved.conflicts) {
      const [first] = values;
      if (first !== undefined) conflicts.push({ id, name: person.name, field: first.field, values });
    }
  }
  return { people, conflicts, shared: [...shared.values()], incomplete, own: keptOwn, ids: idMap };
}

/** Whether the user's own words alone make a person who can be found again. */
function isWhole({ fields, addresses, known }: OwnRow): boolean {
  const { name, zone, week } = fields;
  const isShown = name !== undefined && zone !== undefined && week !== undefined;
  return isShown && (known.length === 0 || addresses.some(({ kind }) => kind !== 'name'));
}

function* allAddresses(own: readonly OwnRow[], layers: readonly Layer[]): Iterable<Address> {
  for (const { addresses } of own) yield* addresses;
  for (const { rows } of layers) for (const { addresses } of rows) yield* addresses;
}

function originOf({ units }: UnitGroup, { origins }: Resolved, sources: readonly string[]) {
  const all = units.flatMap(({ layer, rows: of }) =>
    of.map(({ id, goneSince, away }) => ({
      row: { source: sources[layer - 1] ?? '', id, goneSince },
      isAway: away !== undefined,
    })),
  );
  const rowsOf = (wanted: boolean) => all.flatMap(({ row, isAway }) => (isAway === wanted ? [row] : []));
  const origin: Origin = { fields: origins, rows: rowsOf(false) };
  return { origin, awayRows: rowsOf(true) };
}

function marksOf({ rows }: Origin, addresses: readonly Address[]): string[] {
  return [
    ...rows.map(({ source, id }) => rowKey(source, id)),
    ...addresses.filter(({ kind }) => kind !== 'name').map(hintKey),
  ];
}

/** Edits of somebody from a source follow the rows that are this person now; while there is none they wait. */
function knownAgain(own: OwnRow, origin: Origin, addresses: readonly Address[]): OwnRow {
  if (own.known.length === 0 || origin.rows.length === 0) return own;
  const known = marksOf(origin, addresses).toSorted();
  return known.length === own.known.length && known.every((mark, at) => mark === own.known[at])
    ? own
    : { ...own, known };
}
