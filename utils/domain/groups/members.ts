import type { Group, GroupMember } from './group';

/** Groups by their ids. */
export type Groups = ReadonlyMap<string, Pick<Group, 'name' | 'members'>>;

export interface Members {
  /** Ids of people, each once, however many groups name them. */
  readonly people: readonly string[];
  /** Ids of groups that are named and not there. */
  readonly gone: readonly string[];
}

/** Everyone in these members, those of nested groups too. Ends on a cycle as well, which stored data may have. */
export function peopleOf(members: readonly GroupMember[], groups: Groups): Members {
  const people = new Set<string>();
  const gone = new Set<string>();
  const seen = new Set<string>();
  const open = [...members];
  for (let member = open.shift(); member !== undefined; member = open.shift()) {
    const { kind, id } = member;
    if (kind === 'person') people.add(id);
    else if (!seen.has(id)) {
      seen.add(id);
      const group = groups.get(id);
      if (group === undefined) gone.add(id);
      else open.push(...group.members);
    }
  }
  return { people: [...people], gone: [...gone] };
}

/**
 * The ids on the way from a group over its members back to itself, its own at both ends: `[a, b, a]`; null where no
 * way leads back.
 */
export function cycleThrough(id: string, groups: Groups): readonly string[] | null {
  /** By which group each was found first. */
  const found = new Map<string, string>();
  const open = [id];
  for (const at of open) {
    for (const member of groups.get(at)?.members ?? []) {
      if (member.kind !== 'group') continue;
      if (member.id === id) return [...wayTo(at, id, found), id];
      if (found.has(member.id)) continue;
      found.set(member.id, at);
      open.push(member.id);
    }
  }
  return null;
}

function wayTo(end: string, start: string, found: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = found.get(at) ?? start;
    way.push(at);
  }
  return way.toReversed();
}
