import { planMeeting } from '../../../utils/domain/planner/plan.ts';
import { type PlanCase, shippedWeights } from '../../../utils/domain/planner/planner.types.ts';
import type { Calendar } from '../../../utils/domain/time/calendar.types';
import { figure, type Metric, type Section, table, verdict } from '../section.ts';
import { type PeerWay, timezoneIo, worldTimeBuddy } from './peer-ways.ts';
import { type BenchTeam, benchTeams } from './teams.ts';

const rounds = 41;
const dayLength = 86_400_000;

/** How long the planner takes, and what planning by whole hours and one range for all would miss or get wrong. */
export function measurePlanner(): readonly Section[] {
  return [speed(), sideBySide()];
}

function caseOf(people: readonly Calendar[], from: string): PlanCase {
  const readerZone = people[0]?.zone ?? 'UTC';
  return {
    people: people.map((calendar) => ({ calendar, isRequired: false, share: 0 })),
    ...{ minutes: 60, days: 14, readerZone, weights: shippedWeights },
    from: Temporal.PlainDate.from(from).toZonedDateTime(readerZone).epochMilliseconds,
  };
}

function speed(): Section {
  const people = benchTeams.flatMap((team) => team.people).slice(-12);
  const planned = caseOf(people, '2027-03-22');
  const taken = Array.from({ length: rounds }, () => {
    // Of the thread: other work of the machine does not count.
    const begun = process.threadCpuUsage();
    planMeeting(planned, 20);
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  });
  const [first = 0] = taken;
  const median = taken.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const metric: Metric = { value: median, unit: 'ms', goal: 10, better: 'lower', peers: {} };
  return {
    title: 'Planner: 12 people, 14 days of quarters, the best 20',
    lines: table([
      ['median of 41, time of the thread', `${figure(median)} ms`, verdict(metric)],
      ['the first, uncompiled', `${figure(first)} ms`, ''],
    ]),
    metrics: { 'planner 12 people 14 days': metric },
  };
}

interface Compared {
  /** Dates on which some hour is in everyone's working time, and of these the ones on which nothing is offered. */
  readonly free: number;
  readonly missed: number;
  readonly offered: number;
  /** Of those offered the ones outside somebody's working time. */
  readonly wrong: number;
}

/** What a way offers, held against each one's own calendar. */
export function compareWay(team: BenchTeam, way: PeerWay): Compared {
  const planned = caseOf(team.people, team.from);
  const dateOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(planned.readerZone)
      .toPlainDate()
      .toString();
  const { slots } = planMeeting(planned, Number.POSITIVE_INFINITY);
  const isFree = new Map(
    slots.map(({ from, people }) => [from, people.every(({ kind }) => kind === 'inside')]),
  );
  const freeDates = new Set(slots.flatMap(({ from }) => (isFree.get(from) === true ? [dateOf(from)] : [])));
  const end = planned.from + planned.days * dayLength;
  const offered = way(team).filter((at) => at >= planned.from && at < end);
  const good = offered.filter((at) => isFree.get(at) === true);
  const goodDates = new Set(good.map(dateOf));
  return {
    free: freeDates.size,
    missed: [...freeDates].filter((date) => !goodDates.has(date)).length,
    offered: offered.length,
    wrong: offered.length - good.length,
  };
}

function sideBySide(): Section {
  const rows = benchTeams.map((team) => {
    const [old, buddy] = [compareWay(team, timezoneIo), compareWay(team, worldTimeBuddy)];
    return { name: team.name, old, buddy };
  });
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  const share = (missed: number, free: number) => `${missed} of ${free}`;
  const lineOf = ({ name, old, buddy }: (typeof rows)[number]) => [
    name,
    share(old.missed, old.free),
    share(old.wrong, old.offered),
    share(buddy.missed, buddy.free),
    share(buddy.wrong, buddy.offered),
  ];
  const all = (which: 'old' | 'buddy', part: keyof Compared) => sum((row) => row[which][part]);
  const whole = (which: 'old' | 'buddy') => ({
    ...{ free: all(which, 'free'), missed: all(which, 'missed') },
    ...{ offered: all(which, 'offered'), wrong: all(which, 'wrong') },
  });
  const total = { name: 'all 20', old: whole('old'), buddy: whole('buddy') };
  return {
    title:
      'Planner: 20 teams, an hour within two weeks; days missed that have a time for all, and times offered wrongly',
    lines: table([
      ['', 'timezone.io: days missed', 'offered wrongly', 'World Time Buddy: days missed', 'offered wrongly'],
      ...[...rows, total].map(lineOf),
    ]),
    // Ours are none by how they are counted: tests/unit/domain/planner looks at every minute by other code.
    metrics: {},
  };
}
