import type { Address } from '@/utils/domain/people/person';
import type { AddressKey } from './address-keys';
import { type Layer, type LayerRow, type OwnRow, ownSource, rowKey } from './layer';

/** Rows of one source that are one person: a single one, or several whose addresses are all the same. */
export interface Unit {
  /** 0 is the own layer, the sources follow in the user's order. */
  readonly layer: number;
  /** The first row's key: what the unit is sorted by. */
  readonly key: string;
  readonly rows: readonly LayerRow[];
  readonly own: OwnRow | null;
  /** Keys of addresses. */
  readonly keys: ReadonlySet<string>;
  /** By which other units may be the same person: row keys and keys of addresses that join. */
  readonly ties: readonly string[];
}

/** An address that two different rows of one source have: it joins nobody and names nobody. */
export interface SharedAddress {
  readonly address: Address;
  readonly source: string;
  /** The ids of the rows; of the own layer, of the people. */
  readonly rows: readonly string[];
}

type KeyOf = (address: Address) => AddressKey | null;

const byKey =
  <Keyed>(keyOf: (one: Keyed) => string) =>
  (one: Keyed, other: Keyed) =>
    keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0;

/** The units of all layers, each layer's by their keys, whatever the order of its rows. */
export function unitsOf(
  own: readonly OwnRow[],
  layers: readonly Layer[],
  keyOf: KeyOf,
): readonly (readonly Unit[])[] {
  const rowKeys = new Set(layers.flatMap(({ source, rows }) => rows.map(({ id }) => rowKey(source, id))));
  const ownUnits = own.toSorted(byKey(({ id }) => id)).map((row): Unit => {
    const { keys, joining } = keysOf(row.addresses, keyOf);
    // Rows tell for certain; only where all are gone, and another source may have the person, their addresses do.
    const rows = row.known.filter((mark) => rowKeys.has(mark));
    const known = rows.length > 0 ? rows : row.known;
    return {
      layer: 0,
      key: rowKey(ownSource, row.id),
      rows: [],
      own: row,
      keys,
      ties: [...joining, ...known],
    };
  });
  return [ownUnits, ...layers.map((layer, index) => unitsOfLayer(layer, index + 1, keyOf))];
}

function unitsOfLayer({ source, rows }: Layer, layer: number, keyOf: KeyOf): Unit[] {
  const live = rows.filter(({ goneSince }) => goneSince === null);
  const taken = new Set(live.flatMap(({ addresses }) => [...keysOf(addresses, keyOf).keys]));
  // An address that a row of today has is no longer that of a row which is gone.
  const gone = rows.flatMap((row): LayerRow[] => {
    if (row.goneSince === null) return [];
    const addresses = row.addresses.filter((address) => !taken.has(keyOf(address)?.key ?? ''));
    const isReplaced = addresses.length < row.addresses.length && keysOf(addresses, keyOf).keys.size === 0;
    return isReplaced ? [] : [{ ...row, addresses }];
  });
  const sorted = [...live, ...gone].toSorted(byKey(({ id }) => id));
  const groups = Map.groupBy(sorted, (row) => {
    const { keys } = keysOf(row.addresses, keyOf);
    return keys.size === 0 ? rowKey(source, row.id) : [...keys].toSorted().join('\n');
  });
  return [...groups.values()].map((group): Unit => {
    const { keys, joining } = keysOf(group[0]?.addresses ?? [], keyOf);
    const rowKeys = group.map(({ id }) => rowKey(source, id));
    return { layer, key: rowKeys[0] ?? '', rows: group, own: null, keys, ties: [...rowKeys, ...joining] };
  });
}

function keysOf(addresses: readonly Address[], keyOf: KeyOf) {
  const keys = new Set<string>();
  const joining = new Set<string>();
  for (const address of addresses) {
    const found = keyOf(address);
    if (found === null) continue;
    keys.add(found.key);
    if (found.joins) joining.add(found.key);
  }
  return { keys, joining };
}

/** The addresses that several units of one layer have, by their keys. */
export function sharedKeys(
  units: readonly (readonly Unit[])[],
  layers: readonly Layer[],
  keyOf: KeyOf,
): ReadonlyMap<string, SharedAddress> {
  const shared = new Map<string, SharedAddress>();
  for (const [index, layer] of units.entries()) {
    const users = new Map<string, Unit[]>();
    for (const unit of layer)
      for (const key of unit.keys) {
        const known = users.get(key);
        if (known === undefined) users.set(key, [unit]);
        else known.push(unit);
      }
    for (const [key, of] of users) {
      if (of.length < 2 || shared.has(key)) continue;
      const rows = of.flatMap(({ own, rows }) => (own === null ? rows.map(({ id }) => id) : [own.id]));
      const address = of
        .flatMap(({ own, rows }) => [...(own?.addresses ?? []), ...rows.flatMap((row) => row.addresses)])
        .find((one) => keyOf(one)?.key === key);
      const source = index === 0 ? ownSource : (layers[index - 1]?.source ?? '');
      if (address !== undefined) shared.set(key, { address, source, rows });
    }
  }
  return shared;
}
