import type { BenchTeam } from './teams';

const hour = 3_600_000;
const day = 24 * hour;

/** The starts (epoch ms) of one-hour meetings that a way of planning would offer within two weeks. */
export type PeerWay = (team: BenchTeam) => readonly number[];

const localAt = (zone: string, at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
const offsetAt = (zone: string, at: number) => localAt(zone, at).offsetNanoseconds / 1e6;
const startOf = ({ from, people }: BenchTeam) =>
  Temporal.PlainDate.from(from).toZonedDateTime(people[0]?.zone ?? 'UTC').epochMilliseconds;

/**
 * timezone.io's planner, by its published code: whole hours of UTC, everyone 9 to 18, 6 to 21 where that gives none, by
 * the offsets of today, the same on every date.
 */
export const timezoneIo: PeerWay = (team) => {
  const first = startOf(team);
  const offsets = team.people.map(({ zone }) => offsetAt(zone, first));
  const hours = Array.from({ length: 24 }, (_, each) => each);
  const fitting = (from: number, to: number) =>
    hours.filter((each) =>
      offsets.every((offset) => {
        const local = (((each * hour + offset) % day) + day) % day;
        return local >= from * hour && local + hour <= to * hour;
      }),
    );
  const narrow = fitting(9, 18);
  const chosen = narrow.length > 0 ? narrow : fitting(6, 21);
  const midnight = Math.ceil(first / day) * day;
  return Array.from({ length: 14 }, (_, each) =>
    chosen.map((one) => midnight + each * day + one * hour),
  ).flat();
};

/** World Time Buddy read as its colours are: whole hours of the reader's clock, everyone 9 to 17 from Monday to Friday, by the offsets of the date. */
export const worldTimeBuddy: PeerWay = (team) => {
  const first = startOf(team);
  const starts: number[] = [];
  for (let at = first; at < first + 14 * day; at += hour) {
    const isFit = team.people.every(({ zone }) => {
      const local = localAt(zone, at);
      const minutes = local.hour * 60 + local.minute;
      return local.dayOfWeek <= 5 && minutes >= 9 * 60 && minutes + 60 <= 17 * 60;
    });
    if (isFit) starts.push(at);
  }
  return starts;
};
