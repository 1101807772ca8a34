import fc from 'fast-check';
import { type Clock, clocks, type Norm } from '@/utils/domain/norms/norms';
import {
  type Block,
  type Calendar,
  type TimeOff,
  type Travel,
  weekdays,
} from '@/utils/domain/time/calendar.types';
import { dateOf, dayOf, minutesOf, wallTimeOf } from '@/utils/domain/time/plain-date';

export interface ArbitraryCase {
  readonly person: Calendar;
  readonly norm: Norm;
  /** Epoch ms on a whole minute. */
  readonly sentAt: number;
}

/** Zones that change by an hour, by half an hour, at midnight, not at all, and on both ends of the date line. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Santiago',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
];
/** Around changes of those zones in 2026, on both halves of the earth, and a quiet week. */
const starts = [
  '2026-01-12',
  '2026-03-05',
  '2026-03-26',
  '2026-04-02',
  '2026-04-22',
  '2026-09-03',
  '2026-10-22',
];

const wallTime = fc.integer({ min: 0, max: 95 }).map((quarter) => wallTimeOf(quarter * 15));
const block: fc.Arbitrary<Block> = fc.tuple(wallTime, fc.oneof(wallTime, fc.constant('24:00')));
const usual: fc.Arbitrary<readonly Block[]> = fc.constantFrom(
  [['09:00', '17:00']],
  [
    ['09:00', '12:30'],
    ['13:30', '18:00'],
  ],
  [['22:00', '06:00']],
  [['00:00', '24:00']],
  [['01:30', '03:30']],
);
const blocks = fc.oneof(
  { weight: 4, arbitrary: usual },
  { weight: 2, arbitrary: fc.constant<readonly Block[]>([]) },
  { weight: 2, arbitrary: fc.array(block, { minLength: 1, maxLength: 3 }) },
);
const week = fc
  .tuple(blocks, blocks, blocks, blocks, blocks, blocks, blocks)
  .map((days) => Object.fromEntries(weekdays.map((weekday, index) => [weekday, days[index] ?? []])));

const near = (start: string) => fc.integer({ min: -3, max: 12 }).map((days) => dateOf(dayOf(start) + days));

const timeOff = (start: string): fc.Arbitrary<TimeOff> =>
  fc
    .tuple(
      near(start),
      near(start),
      fc.option(fc.tuple(wallTime, wallTime)),
      fc.constantFrom('Leave', 'Dentist'),
    )
    .map(([a, b, times, label]) => {
      const [from, to] = a <= b ? [a, b] : [b, a];
      if (times === null) return { from, to, label };
      const [one, other] = times;
      const [early, late] = minutesOf(one) <= minutesOf(other) ? [one, other] : [other, one];
      return { from: `${from}T${early}`, to: `${from}T${late}`, label };
    });

const travel = (start: string): fc.Arbitrary<Travel> =>
  fc
    .tuple(near(start), fc.integer({ min: 0, max: 4 }), fc.constantFrom(...zones))
    .map(([from, days, zone]) => ({
      from,
      to: dateOf(dayOf(from) + days),
      zone,
    }));

const norm: fc.Arbitrary<Norm> = fc
  .tuple(fc.constantFrom<Clock>(...clocks), fc.integer({ min: 1, max: 40 }))
  .map(([unit, amount]) => ({ unit, amount: unit === 'working-days' ? Math.ceil(amount / 8) : amount / 2 }));

/** Cases of every kind the rules speak of, within about two weeks so that a slow oracle can follow. */
export const arbitraryCase: fc.Arbitrary<ArbitraryCase> = fc.constantFrom(...starts).chain((start) =>
  fc
    .record({
      zone: fc.constantFrom(...zones),
      week,
      timeOff: fc.array(timeOff(start), { maxLength: 2 }),
      holidays: fc.array(
        near(start).map((date) => ({ date, name: 'Founders' })),
        { maxLength: 2 },
      ),
      travel: fc.array(travel(start), { maxLength: 1 }),
      norm,
      minute: fc.integer({ min: 0, max: 8 * 1440 }),
    })
    .map(({ norm: chosen, minute, week: days, ...rest }) => ({
      person: { ...rest, week: days as Calendar['week'] },
      norm: chosen,
      sentAt: Date.parse(`${start}T00:00Z`) + minute * 60_000,
    })),
);
