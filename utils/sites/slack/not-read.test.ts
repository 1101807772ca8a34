import { expect, test } from 'vitest';
import { canBeOpened, notReadPhrases } from '@/utils/domain/decision/not-read-words';
import type { NotRead } from '@/utils/domain/thread/not-read';
import { sayEnglish } from '@/utils/words/english';
import { notReadOfHarvest } from './not-read';
import type { Scope } from './scope';

const scope = (name: Scope['name'], thread: string | null): Scope => ({
  kind: 'thread',
  name,
  parts: [],
  container: {} as Element,
  thread,
});
const flat = scope('threads', 'C0LAUNCH01/1.1');
const said = (notRead: readonly NotRead[]) => notReadPhrases(notRead).map((one) => sayEnglish(one));
const card = scope('threads', null);
const pane = scope('thread', null);
const three = [{ id: '1.1' }, { id: '1.2' }, { id: '1.3' }];
const left = (at: Scope, replies: number | null, ends: boolean, messages = three) =>
  notReadOfHarvest({ root: '1.1', scope: at }, messages, replies, ends);

test.each([
  ['a pane that counts, all read', pane, 2, false],
  ['a pane that does not count, both ends seen', pane, null, true],
  ['lines that count, both ends seen', flat, 2, true],
  ['lines that counted only what was in view, both ends seen', flat, 1, true],
  ['a card that counts', card, 2, false],
])('nothing is missing: %s', (_, at, replies, ends) => expect(left(at, replies, ends)).toEqual([]));

test.each([
  ['counted and missing', pane, 5, false, '3 messages were not loaded and not read.'],
  ['lines, counted and missing', flat, 5, true, '3 messages were not loaded and not read.'],
  [
    'lines of which an end was not seen',
    flat,
    2,
    false,
    'Part of the thread may be missing: the page may not have loaded it.',
  ],
  [
    'lines that count nothing, an end not seen',
    flat,
    null,
    false,
    'Part of the thread may be missing: the page may not have loaded it.',
  ],
])('opening again may help: %s', (_, at, replies, ends, words) => {
  const notRead = left(at, replies, ends);
  expect([canBeOpened(notRead), said(notRead)]).toEqual([true, [words]]);
});

test.each([
  ['lines from end to end that are not counted', flat, true],
  ['a card that is not counted', card, false],
])('there is nothing more to open, and that is said: %s', (_, at, ends) => {
  const notRead = left(at, null, ends);
  expect(canBeOpened(notRead)).toBe(false);
  expect(said(notRead)).toEqual([expect.stringMatching(/open the thread in its channel/)]);
});

test('of a conversation nothing is offered, as nothing can be opened', () => {
  const earlier = { count: 1, why: 'earlier' } as const;
  const later = { count: 1, why: 'later' } as const;
  expect(canBeOpened([earlier, later])).toBe(false);
  expect(said([earlier, later])).toHaveLength(2);
});
