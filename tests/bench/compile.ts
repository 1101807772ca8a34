import type { Calendar } from '@/utils/domain/time/calendar.types';
import { compileCalendar } from '../../utils/domain/time/calendar.ts';
import { raceCalendar } from './peers/meantime.ts';
import { figure, type Metric, type Section, verdict } from './section.ts';

const days = 400;
const day = 86_400_000;

/** A calendar with all that costs time: breaks, holidays, leave of both kinds, travel over a clock change. */
const busyCalendar: Calendar = {
  zone: 'America/New_York',
  week: {
    ...raceCalendar.week,
    mon: [
      ['08:00', '12:00'],
      ['13:00', '17:30'],
    ],
    fri: [['20:00', '04:00']],
  },
  holidays: Array.from({ length: 14 }, (_, index) => ({
    date: `2026-${pad(index % 12)}-15`,
    name: 'Holiday',
  })),
  timeOff: [
    { from: '2026-07-20', to: '2026-08-07', label: 'Leave' },
    { from: '2026-02-03T10:00', to: '2026-02-03T12:00', label: 'Dentist' },
  ],
  travel: [
    { from: '2026-03-20', to: '2026-04-02', zone: 'Europe/London' },
    { from: '2026-10-01', to: '2026-10-09', zone: 'Asia/Kolkata' },
  ],
};

/** Time to turn a person's calendar into numbers, once cold and then in the median. */
export function measureCompile(): Section {
  const compile = (calendar: Calendar): number => {
    const start = performance.now();
    compileCalendar(calendar, Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1) + (days - 1) * day);
    return performance.now() - start;
  };
  const first = compile(busyCalendar);
  const times = Array.from({ length: 400 }, () => compile(busyCalendar)).sort((a, b) => a - b);
  const [median = 0, slow = 0] = [times[200], times[380]];
  const metric: Metric = { value: median, unit: 'ms', goal: 2, better: 'lower', peers: {} };
  return {
    title: `Compiling ${days} days of a calendar (the peers have nothing to compile)`,
    lines: [
      `median ${figure(median)} ms, 95 of 100 under ${figure(slow)} ms, the very first ${figure(first)} ms`,
      `  goal under 2 ms: ${verdict(metric)}`,
    ],
    metrics: { 'compile-400-days': metric },
  };
}

function pad(month: number): string {
  return String(month + 1).padStart(2, '0');
}
