import { axisOfDate, type DayAxis } from '@/utils/domain/time/day-axis';

/** How much of time the page shows at once. */
export const spans = ['day', 'week'] as const;
export type DaySpan = (typeof spans)[number];

/** How far a step to the next day or week goes. */
export const daysOf = { day: 1, week: 7 } as const satisfies Record<DaySpan, number>;

const dateAt = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/**
 * The date or the week in which the line stands (epoch ms), by the clock of `zone`, from its first midnight to its last. A
 * week begins on `firstDay`, 1 for Monday.
 */
export function axisOfSpan(span: DaySpan, at: number, zone: string, firstDay: number): DayAxis {
  const date = dateAt(at, zone);
  if (span === 'day') return axisOfDate(date, zone);
  const first = date.subtract({ days: (date.dayOfWeek - firstDay + 7) % 7 });
  return { from: axisOfDate(first, zone).from, to: axisOfDate(first.add({ days: 6 }), zone).to, zone };
}

/** So many days later or earlier, at the same time of the zone's clock. */
export function stepDays(at: number, days: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add({ days }).epochMilliseconds;
}

/** On which day weeks begin where the reader's language is spoken, 1 for Monday. */
export function firstDayOf(tag: string): number {
  const locale: { getWeekInfo?: () => { readonly firstDay: number } } = new Intl.Locale(tag);
  return locale.getWeekInfo?.().firstDay ?? 1;
}
