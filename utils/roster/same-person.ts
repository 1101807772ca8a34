import type { Address, Person } from '@/utils/domain/people/person';
import { plainName } from '@/utils/domain/time/zones';
import { trelloText } from './text/trello-account';

export type NamedPerson = Pick<Person, 'name' | 'addresses'>;

export const addressKey = ({ kind, value }: Address) => `${kind}:${value}`;

/** Whether both name the same person; a Slack id typed without its team fits any team. */
export function isSameAddress(one: Address, other: Address): boolean {
  return one.kind === other.kind && one.value === other.value && mayShareTeam(one, other);
}

/** Without ids of one workspace that are there for every workspace, too. */
export function withoutCovered(addresses: readonly Address[]): readonly Address[] {
  return addresses.filter(
    (one) =>
      one.team === undefined ||
      !addresses.some((other) => other.team === undefined && isSameAddress(one, other)),
  );
}

/** As a reader knows it: `@ada`, and an id of one workspace with that workspace's, as files have it. */
export function addressText({ kind, value, team }: Address): string {
  const text = kind === 'handle' ? `@${value}` : kind === 'trello-user' ? trelloText(value) : value;
  return team === undefined ? text : `${text}@${team}`;
}

const mayShareTeam = (one: Address, other: Address) =>
  one.team === other.team || one.team === undefined || other.team === undefined;

/** Addresses that belong to one person only; two people may be shown under the same name. */
export function ownAddresses({ addresses }: NamedPerson): readonly Address[] {
  return addresses.filter(({ kind }) => kind !== 'name');
}

/**
 * What says that two who share an address are not one person: each has another own address of a kind that both have
 * (ids of different Slack teams are not compared), or their names differ. Null where nothing does.
 */
export function speaksAgainst(one: NamedPerson, other: NamedPerson): 'address' | 'name' | null {
  const mine = ownAddresses(one);
  const theirs = ownAddresses(other);
  const kinds = ['email', 'slack-user', 'teams-user', 'trello-user', 'handle'] as const;
  const differ = kinds.some((kind) => hasOther(kind, mine, theirs) && hasOther(kind, theirs, mine));
  if (!agreeInName(one, other)) return 'name';
  return differ ? 'address' : null;
}

/** Whether `these` have an address that could be among `those` and is not. */
function hasOther(kind: Address['kind'], these: readonly Address[], those: readonly Address[]): boolean {
  const compared = those.filter((address) => address.kind === kind);
  return these.some(
    (address) =>
      address.kind === kind &&
      compared.some((other) => mayShareTeam(address, other)) &&
      !compared.some((other) => isSameAddress(address, other)),
  );
}

/** Whether all words of one's name are in the other's, accents and capitals aside: `Ada`, `A. Fern`, `Fern, Ada`. */
function agreeInName(one: NamedPerson, other: NamedPerson): boolean {
  return namesOf(one).some((mine) =>
    namesOf(other).some((theirs) => isWithin(mine, theirs) || isWithin(theirs, mine)),
  );
}

const namesOf = ({ name, addresses }: NamedPerson) =>
  [name, ...addresses.filter(({ kind }) => kind === 'name').map(({ value }) => value)].map((text) =>
    plainName(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );

function isWithin(words: readonly string[], all: readonly string[]): boolean {
  if (words.length === 0) return all.length === 0;
  return words.every((word) =>
    all.some(
      (other) =>
        other === word ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other)),
    ),
  );
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
    for (const address of ownAddresses(person)) add(this.#byAddress, addressKey(address), person.id);
    add(this.#byName, person.name.toLowerCase(), person.id);
  }

  get(id: string): Person | undefined {
    return this.#people.get(id);
  }

  /** People who share an address with `one`. */
  sharing(one: NamedPerson): Person[] {
    const mine = ownAddresses(one);
    return this.#at(mine.flatMap((address) => [...(this.#byAddress.get(addressKey(address)) ?? [])])).filter(
      (person) => ownAddresses(person).some((address) => mine.some((other) => isSameAddress(address, other))),
    );
  }

  /** People of the same name, where the name is all that one of the two has: nothing to join them by, but to ask. */
  named(one: NamedPerson): Person[] {
    const named = this.#at([...(this.#byName.get(one.name.toLowerCase()) ?? [])]);
    return named.filter((person) => ownAddresses(person).length === 0 || ownAddresses(one).length === 0);
  }

  /** Everybody of this name. */
  called(name: string): Person[] {
    return this.#at([...(this.#byName.get(name.toLowerCase()) ?? [])]);
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
