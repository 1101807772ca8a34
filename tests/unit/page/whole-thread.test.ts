import { beforeEach, expect, test, vi } from 'vitest';
import { testReader } from '@/tests/kits/page/test-page';
import type { Capture } from '@/utils/domain/thread/capture';
import { handOpenAll } from '@/utils/page/parts';
import { answerWholeThread } from '@/utils/page/whole-thread';
import { type WholeThreadNews, wholeThreadPort } from '@/utils/platform/whole-thread';
import { startWorld } from '@/utils/platform/world';
import type { ReadContext, SiteReader } from '@/utils/sites/site';

type Listener = (port: object) => void;
const listeners = vi.hoisted(() => new Set<(port: object) => void>());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      onConnect: {
        addListener: (listen: Listener) => listeners.add(listen),
        removeListener: (listen: Listener) => listeners.delete(listen),
      },
    },
  },
}));

const capture: Capture = {
  site: 'gmail',
  permalink: 'https://mail.google.com/mail/#all/1',
  threadId: 't1',
  title: 'Launch',
  participants: [],
  selection: null,
  messages: [],
  notRead: [],
};
const context = (): ReadContext => ({
  document: {} as Document,
  location: { href: '' },
  me: [],
  now: 0,
  language: 'en',
});
let stop: AbortController;
let asked: ReadContext[];

/** A draft that asks for this thread; answers with what it was told and how it goes away. */
function ask(threadId: string, name = wholeThreadPort, id = 'us') {
  const told: WholeThreadNews[] = [];
  const leaving: (() => void)[] = [];
  let wish: ((message: object) => void) | undefined;
  const port = {
    name,
    sender: { id },
    onMessage: { addListener: (listen: (message: object) => void) => (wish = listen) },
    onDisconnect: { addListener: (listen: () => void) => leaving.push(listen) },
    postMessage: (news: WholeThreadNews) => told.push(news),
  };
  for (const listen of listeners) listen(port);
  wish?.({ threadId });
  return { told, leave: () => leaving.forEach((each) => void each()) };
}

function answer(openAll: SiteReader['openAll'], readThread: SiteReader['readThread'] = () => capture): void {
  const reader: SiteReader = {
    ...testReader,
    readThread: (at) => {
      asked.push(at);
      return readThread(at);
    },
    ...(openAll === undefined ? {} : { openAll }),
  };
  answerWholeThread({ reader, context, signal: stop.signal });
}

beforeEach(() => {
  listeners.clear();
  startWorld('', null);
  stop = new AbortController();
  asked = [];
});

test('the thread that was asked for is read whole, whatever is selected, with how far it is', async () => {
  answer(async (_signal, progress, at) => {
    progress(1, 6);
    expect(at.isWhole).toBe(true);
    return capture;
  });
  const { told } = ask('t1');
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(told).toEqual([
    { kind: 'progress', done: 1, total: 6 },
    { kind: 'read', capture },
  ]);
  expect(asked.every(({ isWhole }) => isWhole)).toBe(true);
});

test('another thread, none, and a site that folds nothing are left alone', async () => {
  const openAll = vi.fn();
  answer(openAll);
  expect(ask('t2').told).toEqual([{ kind: 'elsewhere' }]);
  listeners.clear();
  answer(openAll, () => null);
  expect(ask('t1').told).toEqual([{ kind: 'elsewhere' }]);
  listeners.clear();
  answer(undefined);
  expect(ask('t1').told).toEqual([{ kind: 'elsewhere' }]);
  expect(openAll).not.toHaveBeenCalled();
});

test('what the draft has just loaded opens the thread', async () => {
  answer(undefined);
  handOpenAll(async () => capture);
  const { told } = ask('t1');
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'read', capture }]));
});

test('ports of others are not listened to', () => {
  const openAll = vi.fn();
  answer(openAll);
  ask('t1', 'another port');
  ask('t1', wholeThreadPort, 'another extension');
  expect(openAll).not.toHaveBeenCalled();
});

test('a draft that goes away cancels; meanwhile the next one is told to wait, and afterwards may read', async () => {
  const ends: (() => void)[] = [];
  answer(
    (signal) =>
      new Promise((_, reject) => {
        // The page is put back first.
        signal.addEventListener('abort', () => ends.push(() => reject(signal.reason)));
      }),
  );
  const first = ask('t1');
  expect(ask('t1').told).toEqual([{ kind: 'busy' }]);
  first.leave();
  expect(ask('t1').told).toEqual([{ kind: 'busy' }]);
  ends.pop()?.();
  await vi.waitFor(() => {
    const { told, leave } = ask('t1');
    expect(told).toEqual([]);
    leave();
  });
  expect(first.told).toEqual([]);
});

test('a reading that fails says so; one of nothing, too', async () => {
  answer(() => Promise.reject(new Error('The thread was closed while it was read.')));
  const { told } = ask('t1');
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'failed' }]));
  listeners.clear();
  answer(async () => null);
  const other = ask('t1');
  await vi.waitFor(() => expect(other.told).toEqual([{ kind: 'failed' }]));
});

test('with the page’s engine all of it ends', async () => {
  let reason: unknown;
  answer(
    (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        signal.addEventListener('abort', () => (reason = 'ended'));
      }),
  );
  const { told } = ask('t1');
  stop.abort();
  expect([reason, listeners.size]).toEqual(['ended', 0]);
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'failed' }]));
});
