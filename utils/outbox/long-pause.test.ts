import { expect, test } from 'vitest';
import { toldEnglish } from '@/utils/words/english';
import type { OutboxItem } from './item';
import { queueItems } from './queue';
import { afterLook, afterStep } from './transitions';

const now = Date.UTC(2026, 10, 24, 14);
const day = 86_400_000;
const target = { destination: 'notion', place: null } as const;
const [first] = queueItems('k', target, { id: 'i', now, title: 'Rollout', last: 0, hasLink: false, own: [] });
if (first === undefined) throw new Error('nothing was queued');
const item: OutboxItem = first;

const pause = (ms: number, at: number) =>
  ({
    ok: false,
    kind: 'again',
    retryAt: at + ms,
    mayHaveCommitted: false,
    words: 'Notion asks Meantime to slow down.',
  }) as const;
const after = (one: OutboxItem, ms: number, at = now) =>
  afterStep(one, pause(ms, at), { now: at, random: 0, skew: null });

test.each([60_000, 3_600_000, day])('a pause of %i ms is believed', (ms) => {
  const next = after(item, ms);
  expect(next).toMatchObject({ state: 'waiting', retryAt: now + ms });
  expect(next.isOverlong).toBeUndefined();
});

test.each([day + 1, 11_574 * day, Number.POSITIVE_INFINITY])(
  'of %d ms a day is waited, then the user is asked',
  (ms) => {
    const next = after(item, ms);
    expect(next).toMatchObject({ state: 'waiting', retryAt: now + day });
    const stuck = after(next, ms, now + day);
    expect(stuck).toMatchObject({
      state: 'stuck',
      failure: { fix: null },
    });
    expect(toldEnglish(stuck.failure?.words ?? '')).toMatch(
      /^Notion asks Meantime to slow down\. .*Try again later/,
    );
    // The user's own try begins anew.
    expect(after(stuck, ms, now + 2 * day)).toMatchObject({ state: 'waiting', retryAt: now + 3 * day });
  },
);

test('a shorter pause after the day is only a pause, and an answer forgets the day', () => {
  const waited = after(item, 2 * day);
  expect(after(waited, 60_000, now + day)).toMatchObject({ state: 'waiting', retryAt: now + day + 60_000 });
  const answered = afterStep(
    waited,
    { ok: true, value: { done: false, progress: { at: 'page', users: {} } } },
    { now: now + day, random: 0, skew: null },
  );
  expect(answered.isOverlong).toBeUndefined();
  expect(after(answered, 2 * day, now + day)).toMatchObject({ state: 'waiting' });
});

test('a look after a lost answer is paused no longer either', () => {
  const lost: OutboxItem = { ...item, doubt: { since: now, vendorSince: null, looks: 0, needed: 2 } };
  const next = afterLook(lost, pause(9 * day, now), { now, random: 0, skew: null });
  expect(next).toMatchObject({ state: 'waiting', retryAt: now + day, doubt: { looks: 0 } });
});
