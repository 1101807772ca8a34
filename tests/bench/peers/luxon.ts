import { DateTime } from 'luxon';
import { type Peer, race } from './peer.ts';

/**
 * Luxon has no working time, so this is what one would write with it. It runs in the system zone, which luxon
 * handles faster than the same zone by name.
 */
export const luxon: Peer = {
  name: 'luxon',
  prepare(sum) {
    const holidays = new Set<string>(race.holidays);
    const works = (day: DateTime): boolean => day.weekday <= 5 && !holidays.has(day.toISODate());
    const at = (day: DateTime, hour: number): DateTime =>
      day.set({ hour, minute: 0, second: 0, millisecond: 0 });

    const nextOpening = (from: DateTime): DateTime => {
      if (works(from)) {
        const start = at(from, 9);
        if (from < start) return start;
        if (from <= at(from, 17)) return from;
      }
      let day = from.plus({ days: 1 });
      while (!works(day)) day = day.plus({ days: 1 });
      return at(day, 9);
    };
    const addHours = (from: DateTime, hours: number): DateTime => {
      let now = from;
      let left = hours * 3_600_000;
      for (;;) {
        const end = now.plus(left);
        const closes = at(now, 17);
        if (end <= closes) return end;
        left -= closes.toMillis() - now.toMillis();
        now = nextOpening(at(now.plus({ days: 1 }), 0));
      }
    };
    const addDays = (from: DateTime, count: number): DateTime => {
      let day = from;
      for (let left = count; left > 0; ) {
        day = day.plus({ days: 1 });
        if (works(day)) left--;
      }
      return day;
    };

    return (sentAt) => {
      const sent = DateTime.fromMillis(sentAt);
      const opens = nextOpening(sent);
      if (sum.clock === 'hours') {
        return { opens: opens.toMillis(), due: nextOpening(sent.plus({ hours: sum.amount })).toMillis() };
      }
      const due = sum.clock === 'working-hours' ? addHours(opens, sum.amount) : addDays(opens, sum.amount);
      return { opens: opens.toMillis(), due: due.toMillis() };
    };
  },
};
