import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitOf } from '@/tests/samples/sample-waits';
import { letGo, markMet, seeReplies } from '@/utils/domain/waits/end-wait';
import type { SeenReply, Wait } from '@/utils/domain/waits/wait';
import { isSameThread, wantedOf } from '@/utils/domain/waits/wanted';

const ids = ['ada', 'ben', 'chi', 'dee'];
const minute = 60_000;
const start = waitOf().sentAt;
const now = start + 100 * minute;
const of = (more: Partial<Wait> = {}) =>
  waitOf({ people: ids.slice(0, 3).map((id) => ({ id, channel: 'direct' as const })), ...more });
const seen = (id: string, after: number): SeenReply => ({ id, at: start + after * minute });

const wants = fc.constantFrom<Wait['want']>('first', 'all', 1, 2, 3);
const reply = fc.record({ id: fc.constantFrom(...ids), after: fc.integer({ min: -5, max: 120 }) });
const replies = fc.array(
  reply.map(({ id, after }) => seen(id, after)),
  { maxLength: 12 },
);

describe('a wait ends when enough replies were seen', () => {
  test('at the time of the one that was enough', () => {
    const two = seeReplies(of({ want: 2 }), [seen('chi', 9), seen('ada', 4)], now);
    expect(two).toMatchObject({ state: 'met', metAt: start + 9 * minute, endedAt: now, isByHand: false });
  });

  test('not by one of the same minute, one that lies ahead, or one of somebody else', () => {
    const wait = of({ want: 'first' });
    const later = seen('ada', 101);
    expect(seeReplies(wait, [seen('ada', 0), seen('ben', -3), seen('dee', 7), later], now)).toEqual(wait);
  });

  test('two of one person are one', () => {
    expect(seeReplies(of({ want: 2 }), [seen('ada', 4), seen('ada', 6)], now).state).toBe('open');
  });

  test('an oracle that counts by itself says the same, for any replies and any wish', () => {
    fc.assert(
      fc.property(wants, replies, (want, given) => {
        const wait = of({ want });
        const told = seeReplies(wait, given, now);
        const times = wait.people.flatMap(({ id }) => {
          const own = given.filter((one) => one.id === id && one.at > start && one.at <= now);
          return own.length === 0 ? [] : [Math.min(...own.map((one) => one.at))];
        });
        const wanted = want === 'first' ? 1 : want === 'all' ? 3 : want;
        expect(wantedOf(wait)).toBe(wanted);
        const enough = times.sort((one, other) => one - other)[wanted - 1];
        expect([told.state, told.metAt]).toEqual(enough === undefined ? ['open', null] : ['met', enough]);
      }),
    );
  });

  test('the order in which they are seen, one by one or at once, and seeing them again change nothing', () => {
    fc.assert(
      fc.property(replies, fc.integer({ min: 0, max: 12 }), (given, cut) => {
        const wait = of({ want: 'all' });
        const at = given.length === 0 ? 0 : cut % given.length;
        const turned = [...given.slice(at), ...given.slice(0, at)].toReversed();
        const whole = seeReplies(wait, given, now);
        expect(seeReplies(wait, turned, now)).toEqual(whole);
        expect(seeReplies(whole, given, now + minute)).toEqual(
          whole.state === 'met' ? whole : seeReplies(wait, given, now + minute),
        );
      }),
    );
  });
});

describe('by hand', () => {
  test('the reply came, or it is let go', () => {
    expect(markMet(of(), now)).toMatchObject({ state: 'met', metAt: now, endedAt: now, isByHand: true });
    expect(letGo(of(), now)).toMatchObject({ state: 'let-go', metAt: null, endedAt: now, isByHand: false });
  });

  test('one that has ended stays as it is', () => {
    for (const end of [markMet, letGo]) {
      const ended = end(of(), now);
      for (const again of [markMet, letGo]) expect(again(ended, now + minute)).toBe(ended);
      expect(seeReplies(ended, [seen('ada', 5)], now)).toBe(ended);
    }
  });
});

test('what has ended keeps no words and no address of its thread', () => {
  const first = of({ want: 'first' });
  for (const ended of [markMet(first, now), letGo(first, now), seeReplies(first, [seen('ada', 1)], now)])
    expect(ended.thread).toEqual({ site: 'gmail', id: '19aa' });
});

test.each([
  ['T1/C1/1.5', 'T1/C1/1.5', true],
  ['-/C1/1.5', 'T1/C1/1.5', true],
  ['T1/C1', '-/C1', true],
  ['T2/C1/1.5', 'T1/C1/1.5', false],
  ['T1/C1', 'T1/C1/1.5', false],
  ['-', '19aa', false],
  ['19aa', '19ab', false],
])('%s and %s: the same thread is %s', (one, other, same) => {
  expect(isSameThread(one, other)).toBe(same);
  expect(isSameThread(other, one)).toBe(same);
});
