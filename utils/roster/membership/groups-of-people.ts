import type { Group } from '@/utils/domain/groups/group';
import { readSoleAddress } from '../text/address-text';
import { groupStep } from '../text/group-names';
import { unlisted } from './unlisted-member';

/**
 * What people are in, by the person's id: the name of each group, or the names on the way to it through groups that it is a
 * member of, with `groupStep` between.
 */
export type GroupsOfPeople = ReadonlyMap<string, readonly string[]>;

/** The groups that people, and members whom the list does not have, are in themselves, with all that these are in. */
export function groupsOfPeople(groups: readonly Group[]): GroupsOfPeople {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const above = new Map<string, Group[]>();
  for (const group of groups)
    for (const { kind, id } of group.members)
      if (kind === 'group' && byId.has(id)) above.set(id, [...(above.get(id) ?? []), group]);
  const names = new Map<string, string[]>();
  for (const group of groups) {
    const ways = waysTo(group, above);
    for (const { kind, id } of group.members) {
      if (kind !== 'person') continue;
      const known = names.get(id) ?? [];
      known.push(...ways.filter((way) => !known.includes(way)));
      names.set(id, known);
    }
  }
  return names;
}

/** Who is in a group and not in the list: by the name or address that the group has them by, `key` being their id there. */
export function unlistedIn(groups: GroupsOfPeople): readonly UnlistedRow[] {
  return [...groups].flatMap(([key, ways]) => {
    if (!key.startsWith(unlisted)) return [];
    const name = key.slice(unlisted.length);
    return [{ key, name, email: readSoleAddress(name)?.kind === 'email' ? name : '', ways }];
  });
}

/** What a row of a list says of somebody whom a group has by a name or an address alone. */
export interface UnlistedRow {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly ways: readonly string[];
}

/** As few ways down to a group as name each step between groups above it once; its name alone where none is. */
function waysTo(group: Group, above: ReadonlyMap<string, readonly Group[]>): readonly string[] {
  /** From each group that was found the shortest way down. */
  const down = new Map<string, readonly Group[]>([[group.id, [group]]]);
  const ways: (readonly Group[])[] = [[group]];
  const open = [group];
  for (const at of open)
    for (const parent of above.get(at.id) ?? []) {
      const way = down.get(at.id) ?? [at];
      // Groups that lead back to themselves are told elsewhere.
      if (way.includes(parent)) continue;
      ways.push([parent, ...way]);
      if (down.has(parent.id)) continue;
      down.set(parent.id, [parent, ...way]);
      open.push(parent);
    }
  const texts = ways.map((way) => way.map(({ name }) => name).join(groupStep));
  return texts.filter((text) => !texts.some((other) => other.endsWith(`${groupStep}${text}`)));
}
