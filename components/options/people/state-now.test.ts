import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { availabilityAt } from '@/utils/domain/time/availability';
import { compileCalendar } from '@/utils/domain/time/calendar';
import { stateNow } from './state-now';

const night: [string, string][] = [['22:00', '06:00']];
const office: [string, string][] = [['09:00', '17:00']];
const every = (day: [string, string][]) => ({
  ...{ mon: day, tue: day, wed: day, thu: day, fri: day },
  ...{ sat: [], sun: [] },
});
const person = (more: Partial<Person>): Person => ({
  ...{ id: 'a', name: 'A', addresses: [], zone: 'Asia/Kolkata', week: every(office), isMe: false },
  ...{ zoneSource: 'typed in', zoneDate: '2026-11-01' },
  ...more,
});
const people = [
  person({}),
  person({ zone: 'Pacific/Kiritimati', week: every(night) }),
  person({ zone: 'Pacific/Pago_Pago', week: every([['00:00', '24:00']]) }),
  person({ zone: 'Europe/Berlin', timeOff: [{ from: '2026-12-01', to: '2026-12-03', label: 'Leave' }] }),
  person({ travel: [{ from: '2026-11-29', to: '2026-12-05', zone: 'America/New_York' }] }),
  person({ holidays: [{ date: '2026-12-02', name: 'Day' }] }),
];

test('by few dates it is the state that many dates tell, at every hour of two weeks', () => {
  const start = Date.UTC(2026, 10, 24);
  const seen = new Set<string | null>();
  for (let at = start; at < start + 14 * 86_400_000; at += 3_600_000) {
    for (const one of people) {
      const long = availabilityAt(compileCalendar(one, at - 20 * 86_400_000, at + 20 * 86_400_000), at);
      const state = stateNow(one, at);
      expect(state).toBe(long === 'beyond' ? null : long.state);
      seen.add(state);
    }
  }
  expect(seen.size).toBeGreaterThan(2);
});

test('whose calendar cannot be computed has none, beside others at the same instant', () => {
  const now = Date.UTC(2026, 11, 1, 6);
  expect(stateNow(person({ zone: 'No/Where' }), now)).toBeNull();
  expect(stateNow(person({}), now)).toBe('working');
  expect(stateNow(person({ name: 'Another' }), now)).toBe('working');
  expect(stateNow(person({}), now + 8 * 3_600_000)).not.toBe('working');
});
