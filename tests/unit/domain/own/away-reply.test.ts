import { expect, test } from 'vitest';
import { at, officeIn } from '@/tests/samples/sample-waits';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { awayReply } from '@/utils/domain/own/away-reply';
import { compileFor } from '@/utils/domain/time/calendar';

const me = { ...officeIn('Europe/Berlin'), id: 'me' };
const monday = at('2026-11-30T10:00Z');
const monday7 = at('2026-12-07T08:00Z');

test('of who writes now: e-mail by the opening of the first day back, a chat a working day after it', () => {
  expect(awayReply(me, [], 'e-mail', '2026-12-07', monday)).toMatchObject({
    due: monday7,
    zone: 'Europe/Berlin',
  });
  expect(awayReply(me, [], 'direct', '2026-12-07', monday)?.due).toBe(at('2026-12-08T08:00Z'));
});

test('up to the time it names every message has the same due, and one a minute later another', () => {
  const found = awayReply(me, [], 'e-mail', '2026-12-07', monday);
  if (found === null) throw new Error('A time was expected');
  const timeOff = [{ from: '2026-11-30', to: '2026-12-06', label: '' }];
  const dueAt = (sentAt: number) => {
    const window = replyWindow(compileFor({ ...me, timeOff }, sentAt), found.norm, sentAt);
    return window === 'beyond' ? null : window.due;
  };
  expect([monday, at('2026-12-03T00:00Z'), found.sendBefore].map(dueAt)).toEqual(Array(3).fill(found.due));
  expect(dueAt(found.sendBefore + 60_000)).toBeGreaterThan(found.due);
});

test('what was set before is replaced, other leave counts on; my own entry among the norms holds', () => {
  const leave = { from: '2026-12-07', to: '2026-12-08', label: 'Leave' };
  const long = {
    from: '2026-11-30',
    to: '2026-12-20',
    label: '',
    source: { by: 'away', on: '2026-11-30' } as const,
  };
  const found = awayReply({ ...me, timeOff: [leave, long] }, [], 'e-mail', '2026-12-07', monday);
  expect(found?.due).toBe(at('2026-12-09T08:00Z'));
  const own = { 'e-mail': { standard: { amount: 2, unit: 'working-days' as const } } };
  const versions = [{ from: 0, team: shippedNorms, people: { me: own } }];
  expect(awayReply(me, versions, 'e-mail', '2026-12-07', monday)?.due).toBe(at('2026-12-09T08:00Z'));
});

test('no time where none is expected, where the day is not ahead, and where I never work', () => {
  const versions = [{ from: 0, team: shippedNorms, people: { me: { 'e-mail': { standard: null } } } }];
  expect(awayReply(me, versions, 'e-mail', '2026-12-07', monday)).toBeNull();
  expect(awayReply(me, [], 'e-mail', '2026-11-30', monday)).toBeNull();
  const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  expect(awayReply({ ...me, week: none }, [], 'e-mail', '2026-12-07', monday)).toBeNull();
});

test('the zone is that of the day: on a journey then, theirs', () => {
  const travel = [{ from: '2026-12-07', to: '2026-12-11', zone: 'Asia/Tokyo' }];
  const found = awayReply({ ...me, travel }, [], 'e-mail', '2026-12-07', monday);
  expect(found).toMatchObject({ due: at('2026-12-07T00:00Z'), zone: 'Asia/Tokyo' });
});
