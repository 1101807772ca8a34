import { hintKey } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import { withoutCovered } from './same-person';
import type { RosterPart, RosterRow } from './source';

/** The person with what the row gives; all else stays, and addresses are only added. */
export function mergeInto(
  person: Person,
  { line, id, given, noZone, name, zoneSource, zoneDate, ...row }: RosterRow,
): Person {
  const parts = Object.fromEntries(
    given.filter((part) => part !== 'addresses').map((part) => [part, row[part]]),
  ) as Partial<Pick<Person, Exclude<RosterPart, 'addresses'>>>;
  const known = new Set(person.addresses.map(hintKey));
  // An id that is there for every workspace is there for each.
  const needed = withoutCovered([...person.addresses, ...row.addresses]);
  const added = row.addresses.filter((address) => needed.includes(address) && !known.has(hintKey(address)));
  const merged: Person = { ...person, name, ...parts, addresses: [...person.addresses, ...added] };
  return merged.zone === person.zone ? merged : { ...merged, zoneSource, zoneDate };
}
