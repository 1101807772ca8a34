import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Owed, OwedInView, ToMe } from '@/utils/domain/owed/owed';
import { markDone, seeOwed } from '@/utils/domain/owed/see-owed';

const author = { kind: 'email', value: 'kim@team.example', label: 'Kim' } as const;
const toMe = (...times: number[]) => times.map((at): ToMe => ({ author, channel: 'e-mail', at }));
const view = (mine: number | null, ...times: number[]): OwedInView => ({
  ...{ threadId: 't', title: 'Move', permalink: 'https://mail.example/t', mine, toMe: toMe(...times) },
});
const see = (stood: Owed | null, mine: number | null, ...times: number[]) =>
  seeOwed(stood ?? undefined, 'gmail', view(mine, ...times));

test('the oldest message to me newer than my last; none where I wrote last', () => {
  expect(see(null, null, 30, 20, 40)).toMatchObject({
    key: 'gmail:t',
    sentAt: 20,
    from: author,
    doneAt: null,
  });
  expect(see(null, 25, 20, 30, 40)?.sentAt).toBe(30);
  expect(see(null, 50, 20, 30)).toBeNull();
  expect(see(null, 5)).toBeNull();
});

test('it is gone once my reply is seen, also where the page shows no message to me', () => {
  const stood = see(null, null, 20);
  expect(see(stood, 21)).toBeNull();
  expect(see(stood, 19)).toBe(stood);
  expect(see(stood, null)).toBe(stood);
  // In the moment of the message itself: as a page that shows both reads it.
  expect(see(stood, 20)).toBeNull();
  // A newer message to me after my reply is owed anew.
  expect(see(stood, 25, 20, 30)?.sentAt).toBe(30);
});

test('a page that shows a newer one leaves the older one, which counts; an older one is taken', () => {
  const stood = see(null, null, 20);
  expect(see(stood, null, 40)).toBe(stood);
  expect(see(stood, null, 10, 40)?.sentAt).toBe(10);
});

test('what is marked as done comes back by a newer message alone, and holds no words', () => {
  const done = markDone(see(null, null, 20) as Owed, 50);
  expect(done).toEqual({
    ...{ key: 'gmail:t', site: 'gmail', threadId: 't', channel: 'e-mail', sentAt: 20, doneAt: 50 },
  });
  expect(see(done, null, 20, 30)).toBe(done);
  expect(see(done, null, 20, 60)).toMatchObject({ sentAt: 60, doneAt: null, title: 'Move' });
  expect(see(done, 55)).toBeNull();
});

test('however often and in which order parts of a thread are seen, what is owed is the same', () => {
  const message = fc.record({ at: fc.integer({ min: 1, max: 60 }), isMine: fc.boolean() });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 4 }), (all, cuts) => {
      const sorted = all.toSorted((one, other) => one.at - other.at);
      const shown = (some: typeof all) => {
        const mine = some.filter(({ isMine }) => isMine).map(({ at }) => at);
        const last = mine.length === 0 ? null : Math.max(...mine);
        const after = some.filter(({ at, isMine }) => !isMine && at > (last ?? 0)).map(({ at }) => at);
        return view(last, ...after);
      };
      const whole = seeOwed(undefined, 'gmail', shown(sorted));
      // A page that has the end of the thread, as ours must be sure of.
      let stood: Owed | null = null;
      for (const cut of cuts) stood = seeOwed(stood ?? undefined, 'gmail', shown(sorted.slice(cut % 6)));
      stood = seeOwed(stood ?? undefined, 'gmail', shown(sorted));
      expect(stood?.sentAt).toBe(whole?.sentAt);
    }),
  );
});
