import type { Address, Person } from '@/utils/domain/person';

type Named = Pick<Person, 'name' | 'addresses'>;

const keyOf = ({ kind, value }: Address) => `${kind}:${value}`;

/** Whether both name the same person; a Slack id typed without its team fits any team. */
function isSameAddress(one: Address, other: Address): boolean {
  if (one.kind !== other.kind || one.value !== other.value) return false;
  return one.team === other.team || one.team === undefined || other.team === undefined;
}

/** Addresses that belong to one person only; two people may be shown under the same name. */
export function ownAddresses({ addresses }: Named): readonly Address[] {
  return addresses.filter(({ kind }) => kind !== 'name');
}

/** Finds people by address, or by name where one of the two has no address at all. */
export class PeopleIndex {
  readonly #byAddress = new Map<string, Set<string>>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #people = new Map<string, Person>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.put(person);
  }

  put(person: Person): void {
    this.#people.set(person.id, person);
    for (const address of ownAddresses(person)) add(this.#byAddress, keyOf(address), person.id);
    add(this.#byName, person.name.toLowerCase(), person.id);
  }

  get(id: string): Person | undefined {
    return this.#people.get(id);
  }

  /** People who share an address with `one`. */
  sharing(one: Named): Person[] {
    const mine = ownAddresses(one);
    return this.#at(mine.flatMap((address) => [...(this.#byAddress.get(keyOf(address)) ?? [])])).filter(
      (person) => ownAddresses(person).some((address) => mine.some((other) => isSameAddress(address, other))),
    );
  }

  /** People who are `one`, as far as a list can tell. */
  find(one: Named): Person[] {
    const shared = this.sharing(one);
    if (shared.length > 0) return shared;
    const named = this.#at([...(this.#byName.get(one.name.toLowerCase()) ?? [])]);
    return named.filter((person) => ownAddresses(person).length === 0 || ownAddresses(one).length === 0);
  }

  #at(ids: readonly string[]): Person[] {
    return [...new Set(ids)].flatMap((id) => this.#people.get(id) ?? []);
  }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, new Set([id]));
  else ids.add(id);
}
