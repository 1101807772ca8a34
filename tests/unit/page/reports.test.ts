// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OwedInView } from '@/utils/domain/owed/owed';
import type { PersonHint } from '@/utils/domain/people/hint';
import { makeGuard } from '@/utils/page/guard';
import { reportOwed } from '@/utils/page/waits/report-owed';
import { reportReplies } from '@/utils/page/waits/report-replies';
import type { ReadContext } from '@/utils/sites/site';

const ask = vi.hoisted(() => vi.fn());
vi.mock('@/utils/platform/page-messages', () => ({ askWorker: ask, answerInTab: () => () => {} }));

const tom: PersonHint = { kind: 'email', value: 'tom@team.example', label: 'Tom' };
const adapter = { me: () => [] };
const told = (type: string) => ask.mock.calls.filter(([asked]) => asked === type).map(([, data]) => data);
const owed = (at: number, mine: number | null = null): OwedInView => ({
  ...{ threadId: '19aa', title: 'Move', permalink: null, mine },
  toMe: mine === null ? [{ author: tom, channel: 'e-mail', at }] : [],
});
let answers: Record<string, unknown>;
let stop: AbortController;
const needs = () => ({ adapter, guard: makeGuard(() => {}), signal: stop.signal });
/** Something of the page changes, and it is looked at. */
async function change() {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(500);
}

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  stop = new AbortController();
  answers = { waitedFor: [{ threadId: '19aa', after: 60_000 }], readersAddresses: [tom] };
  ask.mockImplementation(async (type: string) => answers[type]);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('what I owe is told once for each thing that the page shows, with my addresses among those of the page', async () => {
  let shown = [owed(60_000)];
  const seenBy: ReadContext[] = [];
  reportOwed({
    ...needs(),
    find: (context) => {
      seenBy.push(context);
      return shown;
    },
  });
  await vi.advanceTimersByTimeAsync(500);
  await change();
  expect(told('sawOwed')).toEqual([owed(60_000)]);
  expect(seenBy.at(-1)?.me).toEqual([tom]);
  shown = [owed(60_000, 120_000)];
  await change();
  shown = [owed(60_000)];
  await change();
  // My reply is told, and that it was deleted again, too.
  expect(told('sawOwed').map(({ mine }) => mine)).toEqual([null, 120_000, null]);
});

test('what could not be told is told at the next look; what the worker has asked for anew is told again', async () => {
  const outdate = reportOwed({ ...needs(), find: () => [owed(60_000)] });
  ask.mockImplementation(async (type: string) => {
    if (type === 'sawOwed') throw new Error('no worker');
    return answers[type];
  });
  await vi.advanceTimersByTimeAsync(500);
  await change();
  expect(told('sawOwed')).toHaveLength(2);
  ask.mockImplementation(async (type: string) => answers[type]);
  await change();
  await change();
  expect(told('sawOwed')).toHaveLength(3);
  outdate();
  await vi.advanceTimersByTimeAsync(500);
  expect(told('sawOwed')).toHaveLength(4);
});

test('of replies only those that are newer than what is waited for are told, each once; without a wait the page is not looked at', async () => {
  const find = vi.fn(() => [
    { threadId: '19aa', replies: [60_000, 120_000].map((at) => ({ author: tom, at })) },
  ]);
  const outdate = reportReplies({ ...needs(), find });
  await vi.advanceTimersByTimeAsync(500);
  await change();
  expect(told('sawReplies')).toEqual([{ threadId: '19aa', replies: [{ author: tom, at: 120_000 }] }]);
  answers.waitedFor = [{ threadId: '19bb', after: 0 }];
  outdate();
  await change();
  expect(told('sawReplies')).toHaveLength(1);
  answers.waitedFor = [];
  outdate();
  await vi.advanceTimersByTimeAsync(500);
  const looks = find.mock.calls.length;
  await change();
  expect(find).toHaveBeenCalledTimes(looks);
});

test('nothing is looked at after the end', async () => {
  const find = vi.fn(() => [owed(60_000)]);
  reportOwed({ ...needs(), find });
  await vi.advanceTimersByTimeAsync(500);
  stop.abort();
  await change();
  expect(find).toHaveBeenCalledTimes(1);
});
