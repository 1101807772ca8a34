import type { Unit } from './units';

/** Units that are one person. */
export interface UnitGroup {
  /** From the highest layer to the lowest. */
  readonly units: readonly Unit[];
}

interface Joined {
  units: Unit[];
  layers: Set<number>;
  /** The group that this one became a part of. */
  into: Joined | null;
}

/**
 * Which units are one person: those of different layers that have a tie in common (`shared` ones excepted), never two of
 * one layer. Where ties would make two units of one layer one person, the unit with the most of them joins, of equal
 * ones the first by its key. Layers are gone through from the top, so the result depends on nothing but them.
 */
export function joinUnits(
  layers: readonly (readonly Unit[])[],
  shared: { has(key: string): boolean },
): readonly UnitGroup[] {
  const groups: Joined[] = [];
  const byTie = new Map<string, Joined[]>();
  const add = (unit: Unit, group: Joined) => {
    group.units.push(unit);
    group.layers.add(unit.layer);
    for (const tie of unit.ties) {
      if (shared.has(tie)) continue;
      const known = byTie.get(tie);
      if (known === undefined) byTie.set(tie, [group]);
      else known.push(group);
    }
  };
  for (const units of layers) {
    // All of a layer are looked at before any of them joins: rows of one source never meet.
    const wishes = units.map((unit) => wishOf(unit, byTie, shared));
    // A row of which the user edited the person is known by its id; addresses only agree.
    const own = new Map<Unit, Joined>();
    for (const { unit, known } of wishes) {
      const group = joinAll(unit, known, null);
      if (group === null) continue;
      own.set(unit, group);
      add(unit, group);
    }
    wishes.sort((one, other) => other.weight - one.weight || (one.unit.key < other.unit.key ? -1 : 1));
    const alone: Unit[] = [];
    for (const { unit, wanted } of wishes) {
      const known = own.get(unit) ?? null;
      const group = joinAll(unit, wanted, known);
      if (group === null) alone.push(unit);
      else if (known === null) add(unit, group);
    }
    for (const unit of alone) {
      const group: Joined = { units: [], layers: new Set(), into: null };
      groups.push(group);
      add(unit, group);
    }
  }
  return groups
    .filter(({ into }) => into === null)
    .map(({ units }) => ({ units: units.toSorted((one, other) => one.layer - other.layer) }))
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** By which groups are sorted: the place of their highest unit. */
function placeOf({ units: [first] }: { readonly units: readonly Unit[] }): string {
  return `${String(first?.layer).padStart(4, '0')} ${first?.key}`;
}

interface Wish {
  readonly unit: Unit;
  /** Groups that know the unit by its id. */
  readonly known: readonly Joined[];
  /** Groups that have an address in common with it, those with the most first. */
  readonly wanted: readonly Joined[];
  /** The number of addresses in common with the first. */
  readonly weight: number;
}

function wishOf(
  unit: Unit,
  byTie: ReadonlyMap<string, readonly Joined[]>,
  shared: { has(key: string): boolean },
): Wish {
  const weights = new Map<Joined, number>();
  const known = new Set<Joined>();
  for (const tie of unit.ties) {
    if (shared.has(tie)) continue;
    for (const one of new Set((byTie.get(tie) ?? []).map(rootOf)))
      if (tie.startsWith('row:')) known.add(one);
      else weights.set(one, (weights.get(one) ?? 0) + 1);
  }
  const wanted = [...weights].toSorted(
    ([one, mine], [other, theirs]) => theirs - mine || (placeOf(one) < placeOf(other) ? -1 : 1),
  );
  return {
    unit,
    known: [...known].toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
    wanted: wanted.map(([group]) => group),
    weight: wanted[0]?.[1] ?? 0,
  };
}

/**
 * Makes one of all the groups that the unit may join, as far as none holds two of one layer; null where there is none.
 * `joined` is the one that it is in already.
 */
function joinAll(unit: Unit, wanted: readonly Joined[], joined: Joined | null): Joined | null {
  let all = joined === null ? null : rootOf(joined);
  for (const one of wanted) {
    const group = rootOf(one);
    if (group === all || group.layers.has(unit.layer)) continue;
    if (all === null) all = group;
    else if (all.layers.isDisjointFrom(group.layers)) {
      group.into = all;
      all.units.push(...group.units);
      for (const layer of group.layers) all.layers.add(layer);
    }
  }
  return all;
}

function rootOf(group: Joined): Joined {
  let root = group;
  while (root.into !== null) root = root.into;
  return root;
}
