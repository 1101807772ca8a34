import { hintKey } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { RosterPart, RosterRow } from './source';
import { isOfGoogle } from './time-off-of-google';

/** The person with what the row gives; all else stays, and addresses are only added. */
export function mergeInto(
  person: Person,
  { line, id, given, noZone, nearZones, name, zoneSource, zoneDate, ...row }: RosterRow,
): Person {
  const parts = Object.fromEntries(
    given.filter((part) => part !== 'addresses').map((part) => [part, row[part]]),
  ) as { -readonly [Part in Exclude<RosterPart, 'addresses'>]?: Person[Part] };
  // A file never has them, so it takes none away.
  const ofGoogle = person.timeOff?.filter(isOfGoogle) ?? [];
  if (parts.timeOff !== undefined && ofGoogle.length > 0) {
    parts.timeOff = [...parts.timeOff.filter((off) => !isOfGoogle(off)), ...ofGoogle];
  }
  const known = new Set(person.addresses.map(hintKey));
  const added = row.addresses.filter((address) => !known.has(hintKey(address)));
  const merged: Person = { ...person, name, ...parts, addresses: [...person.addresses, ...added] };
  return merged.zone === person.zone ? merged : { ...merged, zoneSource, zoneDate };
}
