import type { Address } from '@/utils/domain/people/person';
import type { AddressKey } from './address-keys';
import type { UnitGroup } from './join-units';

/**
 * Which group is named by an address, by its key: the one that has it from the highest layer. Nobody by a shared one.
 */
export function ownersOf(
  groups: readonly UnitGroup[],
  shared: { has(key: string): boolean },
): ReadonlyMap<string, number> {
  const owners = new Map<string, { group: number; layer: number }>();
  for (const [group, { units }] of groups.entries())
    for (const { layer, keys } of units)
      for (const key of keys) {
        if (shared.has(key)) continue;
        const other = owners.get(key);
        if (other === undefined || layer < other.layer) owners.set(key, { group, layer });
      }
  return new Map([...owners].map(([key, { group }]) => [key, group]));
}

export interface JoinedAddresses {
  readonly addresses: readonly Address[];
  /** Those of them that name nobody on a page. */
  readonly unnamed: readonly Address[];
  /** What any layer gives, those that are not shown among them. */
  readonly all: readonly Address[];
}

/**
 * The addresses of all layers, each once, the highest layer's first. What the user wrote is always among them; what a
 * source gives is only where it names this person and was not taken off by the user.
 */
export function joinAddresses(
  { units }: UnitGroup,
  keyOf: (address: Address) => AddressKey | null,
  isOwner: (key: string) => boolean,
): JoinedAddresses {
  const own = units.find((unit) => unit.own !== null)?.own ?? null;
  const without = new Set((own?.without ?? []).map((address) => keyed(address, keyOf)));
  const joined = new Set<string>();
  const addresses: Address[] = [];
  const all: Address[] = [];
  const unnamed: Address[] = [];
  const take = (address: Address, isOwn: boolean) => {
    const key = keyed(address, keyOf);
    const named = keyOf(address) === null || isOwner(key);
    all.push(address);
    if (!isOwn && (joined.has(key) || !named || without.has(key))) return;
    joined.add(key);
    addresses.push(address);
    if (!named) unnamed.push(address);
  };
  for (const address of own?.addresses ?? []) take(address, true);
  for (const { rows } of units)
    for (const row of rows)
      if (row.away === undefined) for (const address of row.addresses) take(address, false);
  return { addresses, unnamed, all };
}

function keyed(address: Address, keyOf: (address: Address) => AddressKey | null): string {
  return keyOf(address)?.key ?? `name:${address.value}`;
}
