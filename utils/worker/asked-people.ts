import type { GroupAddress } from '@/utils/domain/groups/group';
import { peopleOf } from '@/utils/domain/groups/members';
import type { Channel } from '@/utils/domain/norms/norms';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { SeveralQuestion } from '@/utils/platform/messages';
import type { Database, StoredGroup } from '@/utils/store/database';
import { findPeople } from '@/utils/store/find-people';
import { findGroups } from '@/utils/store/groups';

/** A person, and by which channel they were written to. */
export interface AskedPerson {
  readonly person: Person;
  readonly channel: Channel;
}

/** Who is written to by a group's name is written to as that name is: a user group is a mention of each in it. */
const channelOf = {
  list: 'e-mail',
  channel: 'channel',
  'channel-name': 'channel',
  'user-group': 'mention',
  'user-group-name': 'mention',
} as const satisfies Record<GroupAddress['kind'], Channel>;

/** Whom a thread names, and the members of the groups that it names. */
export interface AskedPeople {
  /** By id; never the reader. */
  readonly asked: ReadonlyMap<string, AskedPerson>;
  readonly groups: readonly StoredGroup[];
  /** Ids of the groups' members, and how many of those are no longer in the list. */
  readonly members: ReadonlySet<string>;
  readonly gone: number;
  /** Whom the page names and who are not in the list. */
  readonly unlisted: readonly PersonHint[];
  /** Ids of those who wrote after the message. */
  readonly done: ReadonlySet<string>;
}

/** Everybody who is written to in a thread, each in the channel in which they are. */
export async function askedPeople(
  { people, answered, groups: named, channel }: SeveralQuestion,
  db: Database,
): Promise<AskedPeople> {
  const groups = await findGroups(named, db);
  const lists = new Set(groups.flatMap(({ addresses }) => addresses.map(({ value }) => value)));
  // The address of a list that is a group here is nobody's.
  const hints = people.filter(({ kind, value }) => kind !== 'email' || !lists.has(value));
  const [found, wrote] = await Promise.all([findPeople(hints, db), findPeople(answered, db)]);
  const asked = new Map<string, AskedPerson>();
  for (const person of found) if (person !== null && !person.isMe) asked.set(person.id, { person, channel });
  const members = await membersOf(groups, named, db);
  for (const one of members.asked)
    if (!one.person.isMe && !asked.has(one.person.id)) asked.set(one.person.id, one);
  return {
    asked,
    groups,
    members: new Set(members.asked.map(({ person }) => person.id)),
    gone: members.gone,
    unlisted: hints.filter((_, at) => found[at] === null),
    done: new Set(wrote.flatMap((person) => person?.id ?? [])),
  };
}

/** Everyone in these groups, each once, in the channel in which the group was named that asks most of them. */
async function membersOf(groups: readonly StoredGroup[], named: readonly GroupAddress[], db: Database) {
  const asked: AskedPerson[] = [];
  const lost = new Set<string>();
  if (groups.length === 0) return { asked, gone: 0 };
  const all = new Map((await db.groups.toArray()).map((group) => [group.id, group]));
  const seen = new Set<string>();
  const kinds = new Set(named.map(({ kind }) => kind));
  const mentioned = (group: StoredGroup) =>
    group.addresses.some(({ kind }) => kinds.has(kind) && channelOf[kind] === 'mention');
  for (const group of [...groups].sort((one, other) => Number(mentioned(other)) - Number(mentioned(one)))) {
    const { people, gone } = peopleOf(group.members, all);
    const rows = await db.people.bulkGet([...people]);
    const address = group.addresses.find(({ kind }) => kinds.has(kind));
    const channel = mentioned(group) ? 'mention' : channelOf[address?.kind ?? 'list'];
    for (const id of gone) lost.add(id);
    for (const [at, id] of people.entries()) {
      const person = rows[at];
      if (person === undefined) lost.add(id);
      else if (!seen.has(id)) asked.push({ person, channel });
      seen.add(id);
    }
  }
  return { asked, gone: lost.size };
}
