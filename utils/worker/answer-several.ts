import type { GroupAddress, Quorum } from '@/utils/domain/groups/group';
import { type ExpectedOf, joinDues, type WhoseDue } from '@/utils/domain/groups/join-dues';
import { peopleOf } from '@/utils/domain/groups/members';
import { type Channel, type NormVersion, normFor, normsAt } from '@/utils/domain/norms/norms';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import type { Person } from '@/utils/domain/people/person';
import { compileCalendar, compileFor } from '@/utils/domain/time/calendar';
import { withoutLabels } from '@/utils/domain/time/calendar-labels';
import { dayEndAfter } from '@/utils/domain/time/day-end';
import type { NamedDue, SeveralAnswer, SeveralQuestion } from '@/utils/platform/messages';
import { type Database, database, type StoredGroup } from '@/utils/store/database';
import { findMe, findPeople } from '@/utils/store/find-people';
import { findGroups } from '@/utils/store/groups';
import { normVersions } from '@/utils/store/norms';
import { readSeveralQuestion } from './read-several';

const day = 86_400_000;

/** A person, and by which channel they were written to. */
interface Asked {
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

/**
 * When those whom a thread names, and the members of the groups that it names, will have answered. Null where it names
 * fewer than two. Who is not in the list is counted, of them nothing is guessed. `now` in epoch ms.
 */
export async function answerSeveral(
  question: SeveralQuestion,
  now: number,
  db: Database = database,
): Promise<SeveralAnswer | null> {
  const { groups: named, sentAt, isSent } = question;
  const groups = await findGroups(named, db);
  const lists = new Set(groups.flatMap(({ addresses }) => addresses.map(({ value }) => value)));
  // The address of a list that is a group here is nobody's.
  const hints = question.people.filter(({ kind, value }) => kind !== 'email' || !lists.has(value));
  const [found, answered, versions, me] = await Promise.all([
    findPeople(hints, db),
    findPeople(question.answered, db),
    normVersions(db),
    findMe(db),
  ]);
  const asked = new Map<string, Asked>();
  for (const person of found)
    if (person !== null && !person.isMe) asked.set(person.id, { person, channel: question.channel });
  const members = await membersOf(groups, named, db);
  for (const { person, channel } of members.asked)
    if (!person.isMe && !asked.has(person.id)) asked.set(person.id, { person, channel });
  const unlisted = hints.filter((_, at) => found[at] === null);
  const missing = [
    ...new Map(unlisted.map(({ kind, value, label }) => [`${kind} ${value}`, label || value])).values(),
  ];
  if (asked.size + missing.length + members.gone < 2) return null;

  const done = new Set(answered.flatMap((person) => person?.id ?? []));
  const norms = isSent ? normsAt(versions, sentAt) : (versions.at(-1) ?? normsAt([], now));
  const expected = [...asked.values()].map(
    ({ person, channel }): ExpectedOf => ({
      id: person.id,
      due: done.has(person.id) ? 'answered' : dueOf(person, channel, norms, question),
    }),
  );
  const ofMembers = new Set(members.asked.map(({ person }) => person.id));
  const counted: ExpectedOf[] =
    groups.length === 0 ? expected : expected.filter(({ id }) => ofMembers.has(id));
  const gone = Array.from({ length: members.gone }, (_, at): ExpectedOf => ({ id: `-${at}`, due: 'none' }));
  const all = [...counted, ...gone];
  const quorum: Quorum = groups.length === 1 ? (groups[0]?.quorum ?? 'all') : 'all';
  const { first, last } = joinDues(expected, 'all');
  const { gate } = joinDues(all, quorum);
  const nameOf = (id: string) => asked.get(id)?.person.name ?? '';
  const withName = (one: WhoseDue | null): NamedDue | null => one && { name: nameOf(one.id), due: one.due };
  const namesOf = (due: ExpectedOf['due']) =>
    expected.filter((one) => one.due === due).map(({ id }) => nameOf(id));
  const dayEnd = me === null ? null : dayEndAfter(compileCalendar(me, now - 4 * day, now + 4 * day), now);
  return {
    groups: groups.map(({ name }) => name),
    first: withName(first),
    last: withName(last),
    gate: gate === 'met' ? 'met' : withName(gate),
    wanted: quorum === 'all' ? all.length : quorum,
    of: all.length,
    answered: namesOf('answered'),
    none: namesOf('none'),
    never: namesOf('never'),
    missing,
    gone: members.gone,
    dayEnd,
    beforeDayEnd: all.filter(
      ({ due }) => due === 'answered' || (typeof due === 'number' && due <= (dayEnd ?? 0)),
    ).length,
  };
}

function dueOf(
  person: Person,
  channel: Channel,
  norms: NormVersion,
  { urgency, sentAt }: SeveralQuestion,
): ExpectedOf['due'] {
  const norm = normFor(norms, person.id, channel, urgency);
  if (norm === null) return 'none';
  const calendar = withoutLabels(person);
  const near = replyWindow(compileCalendar(calendar, sentAt - 4 * day, sentAt + 14 * day), norm, sentAt);
  const window = near === 'beyond' ? replyWindow(compileFor(calendar, sentAt), norm, sentAt) : near;
  return window === 'beyond' || window.due === null ? 'never' : window.due;
}

/** Everyone in these groups, each once, in the channel in which the group was named that asks most of them. */
async function membersOf(groups: readonly StoredGroup[], named: readonly GroupAddress[], db: Database) {
  const asked: Asked[] = [];
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

/** What a page asked, read here, so that no wake of the worker brings what only this needs. */
export const answerAskedSeveral = (data: unknown, now: number) =>
  answerSeveral(readSeveralQuestion(data), now);
