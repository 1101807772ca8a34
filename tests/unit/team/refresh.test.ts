import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSignals } from '@/utils/platform/signals';
import { previewLayers } from '@/utils/roster/layers/preview-layers';
import { Database } from '@/utils/store/database';
import { layersToMerge } from '@/utils/store/layers/remerge';
import { addSource } from '@/utils/store/layers/sources';
import type { LoadPorts } from '@/utils/team/load-source';
import { loadSource } from '@/utils/team/load-source';
import { nextRefresh } from '@/utils/team/next-refresh';
import { refreshDue, refreshSource } from '@/utils/team/refresh-source';
import { sayEnglish, toldEnglish } from '@/utils/words/english';

const settings = { url: 'https://files.example/team.csv' };
const hour = 3_600_000;
const csv = (...lines: string[]) => ['name,email,zone,place', ...lines].join('\n');
const ada = 'Ada Fern,ada@fern.example,Europe/Oslo,Oslo';
const bo = 'Bo Oak,bo@oak.example,Asia/Tokyo,Tokyo';

let db: Database;
let clock = 0;
let answer: (request: Request) => Promise<Response>;
let asked: Request[] = [];
let isAllowed = true;
const ports: LoadPorts = {
  fetch: (async (request: Request) => {
    asked.push(request);
    return await answer(request);
  }) as typeof fetch,
  now: () => clock,
  write: async (line) => {
    await db.ledger.add(line);
    return async () => {};
  },
  mayReach: async () => isAllowed,
  today: () => '2026-11-29',
  withAccount: async (_, http, ask) => await ask(undefined, http),
};
const serve = (text: string, tag = text) => {
  answer = async (request) =>
    request.headers.get('if-none-match') === `"${tag.length}"`
      ? new Response(null, { status: 304 })
      : new Response(text, { headers: { ETag: `"${tag.length}"` } });
};
const options = () => ({ since: null, signal: new AbortController().signal, progress: () => {} });
const load = async () => {
  const outcome = await loadSource({ kind: 'address', settings }, options(), ports);
  if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const add = async (every: 'off' | 'hourly' | 'daily' = 'off') => {
  const loaded = await load();
  await addSource(
    { id: 's', kind: 'address', settings, name: 'Team', every },
    loaded,
    { now: clock, today: '2026-11-29' },
    db,
  );
};
const refresh = (signal = new AbortController().signal) =>
  refreshSource('s', { signal, progress: () => {} }, ports, db);
const list = async () =>
  (await db.people.orderBy('name').toArray()).map(({ name, place }) => `${name}: ${place}`);

beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
  [clock, asked, isAllowed] = [1_000_000, [], true];
  serve(csv(ada, bo));
});
afterEach(() => db.delete());

test('a preview says what would come and stores nothing', async () => {
  serve(
    csv(
      ada,
      'Cy Elm,cy@elm.example,Nowhere/Land,',
      'Dee,team@fern.example,Europe/Oslo,',
      'Eve,team@fern.example;eve@fern.example,Europe/Oslo,',
    ),
  );
  const plan = previewLayers(await load(), await layersToMerge(db), [], clock);
  expect(plan.entries.map(({ kind, lines, person }) => [kind, lines, person.name])).toEqual([
    ['new', [2], 'Ada Fern'],
    ['new', [4], 'Dee'],
    ['new', [5], 'Eve'],
  ]);
  expect(plan.problems.map(({ line, what }) => [line, sayEnglish(what)])).toEqual([
    [3, expect.stringMatching(/Nowhere/)],
  ]);
  expect(plan.notes.map(({ what }) => sayEnglish(what))).toEqual([
    expect.stringMatching(/team@fern\.example \(lines 4 and 5\)/),
  ]);
  expect([await db.people.count(), await db.sources.count(), await db.sourceRows.count()]).toEqual([0, 0, 0]);
});

test('in a preview nothing can be chosen for a row without a zone, and none is offered “below”', async () => {
  serve(
    csv(
      'Ada Fern,ada@fern.example,,',
      'Bo Oak,bo@oak.example,,Nowheretown',
      'Cy,cy@elm.example,,Springfield',
    ),
  );
  const plan = previewLayers(await load(), await layersToMerge(db), [], clock);
  const said = plan.problems.map(({ what }) => sayEnglish(what));
  expect(said[0]).toBe('No time zone is given. Add one in the source, such as Europe/Berlin.');
  expect(said[1]).toBe(
    '“Nowheretown” does not say which time zone. Add one in the source, such as Europe/Berlin.',
  );
  expect(said).toHaveLength(3);
  expect(said.join()).not.toContain('below');
});

test('a preview beside people who are there: who is changed, and by what', async () => {
  await add();
  serve(csv('A. Fern,ada@fern.example,Europe/Oslo,Bergen', 'Cy,cy@elm.example,America/Lima,'));
  const people = await db.people.toArray();
  const plan = previewLayers(await load(), await layersToMerge(db), people, clock);
  expect(plan.entries.map(({ kind, person }) => [kind, person.name, person.place])).toEqual([
    ['same', 'Ada Fern', 'Oslo'],
    ['new', 'Cy', undefined],
  ]);
});

describe('a refresh', () => {
  test('brings what changed; asked again by its tag it changes nothing and tells nobody', async () => {
    await add();
    serve(csv(ada, bo, 'Cy,cy@elm.example,America/Lima,Lima'));
    clock += hour;
    expect(await refresh()).toEqual({
      ok: true,
      value: { changed: 1, gone: 0, hasGroups: false, hasNorms: false },
    });
    expect(await list()).toEqual(['Ada Fern: Oslo', 'Bo Oak: Tokyo', 'Cy: Lima']);
    const { revision } = await readSignals();
    clock += hour;
    expect(await refresh()).toEqual({
      ok: true,
      value: { changed: 0, gone: 0, hasGroups: false, hasNorms: false },
    });
    expect(asked.at(-1)?.headers.get('if-none-match')).not.toBeNull();
    expect((await readSignals()).revision).toBe(revision);
    expect((await db.sources.get('s'))?.loadedAt).toBe(clock);
  });

  test('that fails keeps the last good data and says since when', async () => {
    await add();
    answer = async () => new Response('', { status: 503 });
    clock += hour;
    const since = clock;
    expect(await refresh()).toMatchObject({ ok: false, kind: 'again' });
    clock += hour;
    await refresh();
    expect(await list()).toEqual(['Ada Fern: Oslo', 'Bo Oak: Tokyo']);
    const { failure, loadedAt } = (await db.sources.get('s')) ?? {};
    expect([failure?.since, failure?.at, loadedAt]).toEqual([since, clock, 1_000_000]);
    expect(toldEnglish(failure?.words ?? '')).toBe('The server has a problem right now (status 503).');
  });

  test('of an empty file, a web page or no list at all loses nobody', async () => {
    await add();
    for (const text of [
      '',
      '<html>Sign in</html>',
      'name,email,zone,place',
      'colour\nred',
      '{"error":"no"}',
    ]) {
      answer = async () => new Response(text);
      expect((await refresh()).ok, text).toBe(false);
    }
    expect(await db.sourceRows.filter(({ goneSince }) => goneSince !== null).count()).toBe(0);
    expect(await list()).toHaveLength(2);
  });

  test('that is cancelled changes nothing, not even what is said of the source', async () => {
    await add();
    const before = await db.sources.get('s');
    const cancel = new AbortController();
    answer = (request) =>
      new Promise((_, refuse) => {
        request.signal.addEventListener('abort', () => refuse(request.signal.reason));
        cancel.abort();
      });
    expect((await refresh(cancel.signal)).ok).toBe(false);
    expect(await db.sources.get('s')).toEqual(before);
  });

  test('without the permission asks nobody', async () => {
    await add();
    const count = asked.length;
    isAllowed = false;
    expect(await refresh()).toMatchObject({ ok: false, kind: 'ask', fix: 'allow-host' });
    expect(asked).toHaveLength(count);
  });

  test('of a source that another version made, or whose settings are damaged, is a sentence', async () => {
    await add();
    await db.sources.update('s', { settings: { url: 7 } });
    expect(await refresh()).toMatchObject({ ok: false, words: { code: 'sources.settings' } });
    await db.sources.update('s', { kind: 'later' });
    expect(await refresh()).toMatchObject({ ok: false, words: { code: 'sources.unknown-kind' } });
    expect(await list()).toHaveLength(2);
  });
});

describe('by itself', () => {
  test('only what was switched on, and when its time has come', async () => {
    await add();
    const count = asked.length;
    clock += 100 * hour;
    await refreshDue(ports, new AbortController().signal, db);
    expect(asked).toHaveLength(count);
    await db.sources.update('s', { every: 'hourly' });
    await refreshDue(ports, new AbortController().signal, db);
    expect(asked).toHaveLength(count + 1);
    clock += hour - 1;
    await refreshDue(ports, new AbortController().signal, db);
    expect(asked).toHaveLength(count + 1);
    clock += 1;
    await refreshDue(ports, new AbortController().signal, db);
    expect(asked).toHaveLength(count + 2);
  });

  test('a pause that the server asks for is kept, and what only the user can mend waits for its hour', () => {
    const source = {
      id: 's',
      kind: 'address',
      settings,
      name: '',
      place: 1,
      revision: null,
      problems: [],
    } as const;
    const failed = { since: 5, at: 10, words: '', retryAt: 2 * hour };
    expect(nextRefresh({ ...source, every: 'hourly', loadedAt: 7, failure: failed }, 100 * hour)).toBe(
      2 * hour,
    );
    expect(
      nextRefresh(
        { ...source, every: 'hourly', loadedAt: 7, failure: { ...failed, retryAt: 11 } },
        100 * hour,
      ),
    ).toBe(10 + 600_000);
    expect(
      nextRefresh(
        { ...source, every: 'daily', loadedAt: 7, failure: { ...failed, retryAt: null } },
        100 * hour,
      ),
    ).toBe(10 + 24 * hour);
    expect(nextRefresh({ ...source, every: 'off', loadedAt: 7, failure: null }, 100 * hour)).toBeNull();
    // A clock that has been set back since: not later than an hour from now.
    expect(nextRefresh({ ...source, every: 'hourly', loadedAt: 9 * hour, failure: null }, hour)).toBe(
      2 * hour,
    );
  });
});
