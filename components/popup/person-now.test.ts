import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { compileFor } from '@/utils/domain/time/calendar';
import type { Week } from '@/utils/domain/time/calendar.types';
import { sayEnglish } from '@/utils/words/english';
import { calendarAround, personNow } from './person-now';

const nine = [['09:00', '17:00']] as const;
const week: Week = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] };
const person: Person = {
  id: 'p',
  name: 'Ananya Rao',
  place: 'Bengaluru',
  addresses: [],
  zone: 'Asia/Kolkata',
  zoneSource: 'typed in',
  zoneDate: '2026-11-01',
  week,
  isMe: false,
};
// Friday 20 Nov, 18:10 in Berlin and 22:40 in Bengaluru.
const now = Date.UTC(2026, 10, 20, 17, 10);
const display = { hourCycle: 'h23', locale: 'en-GB' } as const;
const context = {
  now,
  zone: 'Europe/Berlin',
  norms: [],
  display,
  say: sayEnglish,
  channel: 'e-mail',
  at: now,
} as const;
const at = (change: Partial<Person>, instant = now) => {
  const changed = { ...person, ...change };
  return personNow(changed, calendarAround(changed, instant), { ...context, now: instant, at: instant });
};

test('a colleague after hours: their clock, and the reply in my time', () => {
  expect(at({})).toMatchObject({
    state: 'after-hours',
    stateLabel: null,
    clock: '22:40',
    day: '',
    where: 'Bengaluru · 4\u00a0h\u00a030\u00a0min ahead',
    // 24 hours on from Friday night is a Saturday: moved to Monday 09:00 theirs.
    reply: 'by Mon 04:30',
  });
});

test('away names the reason and the day of return, in their zone', () => {
  const timeOff = [{ from: '2026-11-19', to: '2026-11-27', label: 'Leave' }];
  expect(at({ timeOff })).toMatchObject({ state: 'away', stateLabel: 'Leave, back Mon 30 Nov' });
});

test('the day stands beside a clock of another date only', () => {
  expect(at({ zone: 'Asia/Tokyo' })?.day).toBe('Sat');
});

test('I am told no deadline of my own, and a year without work has none', () => {
  expect(at({ isMe: true })?.reply).toBeNull();
  const none: Week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  expect(at({ week: none })).toMatchObject({ state: 'day-off', reply: null });
});

test('what stands in a row does not hang on how many dates were compiled for it', () => {
  // Up to two months of leave: beyond the days at hand and beyond the weeks that are asked next.
  for (const length of [0, 3, 8, 9, 10, 20, 34, 36, 60]) {
    const to = new Date(now + length * 86_400_000).toISOString().slice(0, 10);
    const changed = { ...person, timeOff: [{ from: '2026-11-20', to, label: 'Leave' }] };
    const wide = compileFor(changed, now);
    expect(at(changed), `${length}`).toEqual(personNow(changed, wide, context));
    expect(at(changed)?.reply, `${length}`).not.toBeNull();
  }
});

test('where the line stands, the row says the clock and day there, and the reply to what is sent then', () => {
  const to = (hours: number, zone = 'Asia/Kolkata') => {
    const moved = { ...person, zone };
    const there = now + hours * 3_600_000;
    return personNow(moved, calendarAround(moved, there), { ...context, at: there });
  };
  // Monday 05:10 in Berlin, 09:40 in Bengaluru.
  expect(to(60)).toMatchObject({ state: 'working', clock: '10:40', day: 'Mon', reply: 'by Tue 06:10' });
  // The reader's today, also where the line is hours ahead.
  expect(to(2, 'Europe/Paris')?.day).toBe('');
  // A weekday alone would be this week's.
  expect(to(24 * 9)?.day).toBe('Sun 29 Nov');
});

test('on a site of direct messages the row speaks of their norm', () => {
  const calendar = calendarAround(person, now);
  const direct = personNow(person, calendar, { ...context, channel: 'direct' });
  expect(direct?.reply).toBe('by Tue 04:30');
});
