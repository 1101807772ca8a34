import type { Quorum } from '@/utils/domain/groups/group';
import { type ExpectedOf, joinDues, type WhoseDue } from '@/utils/domain/groups/join-dues';
import { type Channel, type NormVersion, normFor, normsAt } from '@/utils/domain/norms/norms';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import type { Person } from '@/utils/domain/people/person';
import { compileCalendar, compileFor } from '@/utils/domain/time/calendar';
import { withoutLabels } from '@/utils/domain/time/calendar-labels';
import { dayEndAfter } from '@/utils/domain/time/day-end';
import type { NamedDue, SeveralAnswer, SeveralQuestion } from '@/utils/platform/messages';
import { type Database, database } from '@/utils/store/database';
import { findMe } from '@/utils/store/find-people';
import { normVersions } from '@/utils/store/norms';
import { askedPeople } from './asked-people';
import { readSeveralQuestion } from './read-several';

const day = 86_400_000;

/**
 * When those whom a thread names, and the members of the groups that it names, will have answered. Null where it names
 * fewer than two. Who is not in the list is counted, of them nothing is guessed. `now` in epoch ms.
 */
export async function answerSeveral(
  question: SeveralQuestion,
  now: number,
  db: Database = database,
): Promise<SeveralAnswer | null> {
  const { sentAt, isSent } = question;
  const [{ asked, groups, members, gone: lost, unlisted, done }, versions, me] = await Promise.all([
    askedPeople(question, db),
    normVersions(db),
    findMe(db),
  ]);
  const missing = [
    ...new Map(unlisted.map(({ kind, value, label }) => [`${kind} ${value}`, label || value])).values(),
  ];
  if (asked.size + missing.length + lost < 2) return null;

  const norms = isSent ? normsAt(versions, sentAt) : (versions.at(-1) ?? normsAt([], now));
  const expected = [...asked.values()].map(
    ({ person, channel }): ExpectedOf => ({
      id: person.id,
      due: done.has(person.id) ? 'answered' : dueOf(person, channel, norms, question),
    }),
  );
  const counted: ExpectedOf[] = groups.length === 0 ? expected : expected.filter(({ id }) => members.has(id));
  const gone = Array.from({ length: lost }, (_, at): ExpectedOf => ({ id: `-${at}`, due: 'none' }));
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
    open: counted.filter(({ due }) => due !== 'answered').length,
    missing,
    gone: lost,
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

/** What a page asked, read here, so that no wake of the worker brings what only this needs. */
export const answerAskedSeveral = (data: unknown, now: number) =>
  answerSeveral(readSeveralQuestion(data), now);
