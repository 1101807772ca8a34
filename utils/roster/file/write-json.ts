import type { Group } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { memberTexts } from '../membership/member-texts';
import { isOfGoogle, withoutTimeOff } from '../time-off-of-google';
import { writeZoneSource } from '../zone-source';

/**
 * People as JSON, groups where there are some, and own norms (`norms`: by id, as `ownNormsText` writes them) where some have
 * them; `readPeopleJson` gives the same people back, and a file at an address the same groups. How many of a group have to
 * answer is each reader's own. Own norms are beside the people, by their ids: version 0.1.0 refuses entries with more keys.
 */
export function writeJson(
  people: readonly Person[],
  groups: readonly Group[] = [],
  norms: ReadonlyMap<string, string> = new Map(),
): string {
  const listed = groups.map((group) => ({
    name: group.name,
    addresses: group.addresses,
    members: memberTexts(group, { people, groups }),
  }));
  const own = people.flatMap(({ id }): [string, string][] => {
    const text = norms.get(id) ?? '';
    return text === '' ? [] : [[id, text]];
  });
  const more = {
    ...(own.length === 0 ? {} : { ownNorms: Object.fromEntries(own) }),
    ...(listed.length === 0 ? {} : { groups: listed }),
  };
  return `${JSON.stringify({ meantime: 1, people: people.map(personOfFile), ...more }, null, 2)}\n`;
}

/** A person as every version reads one from a file. */
export function personOfFile(person: Person) {
  const { timeOff, ...rest } = plainPerson(person);
  // Version 0.1.0 refuses entries with more than these.
  const off = timeOff?.map(({ from, to, label }) => ({ from, to, label }));
  return {
    ...rest,
    ...(off === undefined ? {} : { timeOff: off }),
    zoneSource: writeZoneSource(person.zoneSource),
  };
}

/** The person without what the store adds for its indexes, and without what only Google may say. */
export function plainPerson(person: Person): Person {
  const { id, name, place, addresses, zone, zoneSource, zoneDate, isMe, ...calendar } = withoutTimeOff(
    person,
    isOfGoogle,
  );
  const { week, timeOff, holidays, travel } = calendar;
  return {
    id,
    name,
    ...(place === undefined ? {} : { place }),
    addresses,
    zone,
    zoneSource,
    zoneDate,
    week,
    ...(timeOff === undefined ? {} : { timeOff }),
    ...(holidays === undefined ? {} : { holidays }),
    ...(travel === undefined ? {} : { travel }),
    isMe,
  };
}
