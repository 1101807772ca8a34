import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import type { Http } from '@/utils/connections/http';
import { searchPlaces } from '@/utils/destinations/notion/places';
import { phrase } from '@/utils/words/phrase';
import {
  creating,
  handbook,
  made,
  notion,
  openNotion,
  registerPlace,
  run,
  settings,
  untitled,
  unwrap,
} from './office';

/** A Notion whose lists under this part of an address go on for ever: by the same cursor, by two in turn, by new ones. */
function endless(http: Http, part: string, cursors: (asked: number) => string, isEmpty = false) {
  let asked = 0;
  return {
    ...http,
    asked: () => asked,
    fetch: (async (input, init) => {
      const response = await http.fetch(
        // The office knows no such cursor.
        String(input).replace(/&?start_cursor=[^&]*/, ''),
        typeof init?.body === 'string'
          ? { ...init, body: init.body.replace(/,"start_cursor":"[^"]*"/, '') }
          : init,
      );
      if (!String(input).includes(part) || !response.ok) return response;
      asked += 1;
      const body = await response.json();
      const list = { ...body, ...(isEmpty && { results: [] }), next_cursor: cursors(asked), has_more: true };
      return Response.json(list);
    }) satisfies typeof fetch,
  };
}

const ways: readonly (readonly [string, (asked: number) => string])[] = [
  ['the same cursor', () => 'c'],
  ['two cursors in turn', (asked) => `c${asked % 2}`],
  ['ever new cursors', (asked) => `c${asked}`],
];

test.each(ways)(
  '%s: what is in such a list is found, and asked for no more than a hundred times',
  async (_, cursors) => {
    const { http } = openNotion();
    const place = await registerPlace(http);
    const link = await made(creating(rollout, place), http);
    const list = endless(http, '/query', cursors);
    expect(unwrap(await notion.recover(creating(rollout, place), null, list))).toMatchObject({
      progress: { page: { id: link.id } },
    });
    expect(list.asked()).toBeLessThanOrEqual(100);
  },
);

test.each(ways)(
  '%s: what is not in it is not known to be absent, so the user is asked',
  async (_, cursors) => {
    const { http, world } = openNotion();
    const place = await registerPlace(http);
    const list = endless(http, '/query', cursors, true);
    expect(await notion.recover(creating(rollout, place), null, list)).toMatchObject({
      ok: false,
      kind: 'ask',
      fix: 'is-it-there',
      mayHaveCommitted: true,
      words: phrase('failures.notion-endless'),
    });
    expect(list.asked()).toBeLessThanOrEqual(100);
    expect(world.log.filter(({ call }) => call === 'POST /v1/pages')).toEqual([]);
  },
);

test.each(ways)('%s of blocks: a page under a page is found, or asked about', async (_, cursors) => {
  const { http } = openNotion();
  await made(creating(rollout, handbook), http);
  const found = await notion.recover(creating(rollout, handbook), null, endless(http, '/children', cursors));
  expect(found).toMatchObject({ ok: true, value: { done: false } });
  const none = await notion.recover(
    creating(rollout, handbook),
    null,
    endless(http, '/children', cursors, true),
  );
  expect(none).toMatchObject({ ok: false, kind: 'ask', fix: 'is-it-there' });
});

test.each(ways)('%s of people: the document is made with what was found', async (_, cursors) => {
  const { http } = openNotion();
  const place = await registerPlace(http);
  const list = endless(http, '/v1/users?', cursors, true);
  const { outcome } = await run(creating(rollout, place), list);
  expect(outcome.ok).toBe(true);
  expect(list.asked()).toBeLessThanOrEqual(100);
});

test.each(ways)(
  '%s of places: those that came are offered, and that there may be others is told',
  async (_, cursors) => {
    const { http } = openNotion();
    const all = await searchPlaces(settings, '', untitled, http);
    expect(all.isWhole).toBeUndefined();
    const some = await searchPlaces(settings, '', untitled, endless(http, '/v1/search', cursors));
    expect(some.isWhole).toBe(false);
    expect(some.ok && some.value.length).toBeGreaterThan(1);
  },
);
