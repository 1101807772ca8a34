import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Database } from '@/utils/store/database';
import { addSource } from '@/utils/store/layers/sources';
import { type LoadPorts, loadSource } from '@/utils/team/load-source';
import { refreshSource } from '@/utils/team/refresh-source';
import { toldEnglish } from '@/utils/words/english';
import { csvOf, daysOf, icsOf } from './formats';
import { today, url } from './readers';

type Answer = (request: Request) => Promise<Response>;

const team = ['Ada', 'Bo', 'Cy'].map((name) => ({ name, email: `${name.toLowerCase()}@fern.example` }));
const whole = csvOf(team);
const leads = (to: string) => new Response(null, { status: 302, headers: { Location: to } });
const bytes = (...of: number[]) => new Response(new Uint8Array(of));
/** As a browser ends a request whose time is over: while its answer still comes. */
const neverEnds: Answer = async ({ signal }) => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(whole));
      signal.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
  return new Response(body);
};
const neverComes: Answer = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
const breaksOff: Answer = async () => {
  let isSent = false;
  const body = new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new TypeError('network error'));
      else controller.enqueue(new TextEncoder().encode(whole.slice(0, 70)));
      isSent = true;
    },
  });
  return new Response(body);
};

/** What an address may say one day that gave a list of people the day before. */
const answers: readonly (readonly [string, Answer, RegExp])[] = [
  ['it leads to itself, for ever', async () => leads(url), /redirects to another one/],
  [
    'it leads to a sign-in elsewhere',
    async () => leads('https://login.example/'),
    /redirects to another one/,
  ],
  ['it never answers', neverComes, /took too long/],
  ['it never ends', neverEnds, /took too long/],
  ['it breaks off', breaksOff, /couldn’t reach the server/],
  ['a sign-in page', async () => new Response('<!DOCTYPE html><title>Sign in'), /shows a web page/],
  ['a page without its type', async () => new Response('\n<!-- x --><html>'), /shows a web page/],
  ['a calendar', async () => new Response(icsOf('Leave')), /has a calendar, not a list of people/],
  ['a table of days off', async () => new Response(daysOf('Leave')), /not found: zone/],
  ['another table', async () => new Response('colour,size\nred,7'), /not found: name and zone/],
  ['a list of something else', async () => new Response('{"ok":false,"error":"x"}'), /No list of people/],
  ['an archive', async () => bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0), /not a text file/],
  ['a picture', async () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), /isn’t in UTF-8/],
  ['nothing', async () => new Response(''), /file is empty/],
  ['a header alone', async () => new Response('name,email,zone'), /no people/],
  ['no change, though nothing is known yet', async () => new Response(null, { status: 304 }), /status 304/],
  [
    'every row wrong',
    async () => new Response(whole.replaceAll('UTC', 'Mars/Sea')),
    /“Mars\/Sea” is not a known/,
  ],
];

let db: Database;
let answer: Answer = async () => new Response(whole);
let ends: () => void = () => {};
const ports: LoadPorts = {
  fetch: (async (request: Request) => await answer(request)) as typeof fetch,
  now: () => 1000,
  write: async () => async () => {},
  mayReach: async () => true,
  today: () => today,
  withAccount: async (_, http, ask) => await ask(undefined, http),
};
const options = { since: null, signal: new AbortController().signal, progress: () => {} };

beforeEach(async () => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
  answer = async () => new Response(whole);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const controller = new AbortController();
    ends = () => controller.abort(new DOMException('', 'TimeoutError'));
    return controller.signal;
  });
  const loaded = await loadSource({ kind: 'address', settings: { url } }, options, ports);
  if (!loaded.ok || loaded.value === 'unchanged') throw new Error(JSON.stringify(loaded));
  await addSource(
    { id: 's', kind: 'address', settings: { url }, name: 'Team', every: 'daily' },
    loaded.value,
    { now: 1000, today },
    db,
  );
});

afterEach(() => db.delete());

/** A refresh, its time over as soon as it waits. */
async function refresh(next: Answer) {
  answer = async (request) => {
    setTimeout(() => ends());
    return await next(request);
  };
  return await refreshSource('s', options, ports, db);
}
const stored = async () => [await db.people.toArray(), await db.sourceRows.toArray()];

describe('an address that gave a list, and one day does not: all stays, and one sentence says why', () => {
  test.each(answers)('%s', async (_, next, what) => {
    const before = await stored();
    const outcome = await refresh(next);
    expect(outcome.ok ? '' : toldEnglish(outcome.words)).toMatch(what);
    expect(outcome.ok ? '' : toldEnglish(outcome.words)).toMatch(/^\S.*\.$/);
    expect(await stored()).toEqual(before);
    expect((await db.sources.get('s'))?.failure).toMatchObject({ words: outcome.ok ? null : outcome.words });
  });
});

describe('a list that comes, though not all of it can be read', () => {
  const gone = async () =>
    (await db.sourceRows.toArray())
      .filter(({ goneSince }) => goneSince !== null)
      .map(({ fields }) => fields.name);

  test('cut off at an open quote: nobody behind it counts as gone', async () => {
    expect(
      (await refresh(async () => new Response(`${whole.slice(0, whole.indexOf('Cy') - 1)}"Cy`))).ok,
    ).toBe(true);
    expect(await gone()).toEqual([]);
    expect(await db.people.count()).toBe(3);
  });

  test('hundreds of wrong rows before: who comes after them is read', async () => {
    const wrong = Array.from({ length: 400 }, (_, at) => ({ name: `P${at}`, zone: 'Mars/Sea' }));
    expect((await refresh(async () => new Response(csvOf([...wrong, ...team])))).ok).toBe(true);
    expect(await gone()).toEqual([]);
    const told = (await db.sources.get('s'))?.problems ?? [];
    expect(told).toHaveLength(300);
    expect(toldEnglish(told.at(-1)?.what ?? '')).toMatch(/^101 more lines can’t be read/);
  });

  test('whole, and without one of them: that one is marked, so that the above is no matter of course', async () => {
    expect((await refresh(async () => new Response(csvOf(team.slice(1))))).ok).toBe(true);
    expect(await gone()).toEqual(['Ada']);
    expect(await db.people.count()).toBe(3);
  });
});
