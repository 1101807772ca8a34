import { expect, test } from 'vitest';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import type { Http } from '@/utils/connections/http';
import { googleDocs } from '@/utils/destinations/google-docs/google-docs';
import { googlePlaces } from '@/utils/destinations/google-docs/places';

/** A Drive whose lists go on for ever. */
function endless(http: Http, tokens: (asked: number) => string, isEmpty = false) {
  let asked = 0;
  return {
    ...http,
    asked: () => asked,
    fetch: (async (input, init) => {
      const response = await http.fetch(String(input).replace(/&pageToken=[^&]*/, ''), init);
      if (!/\/drive\/v3\/files\?/.test(String(input)) || init?.method !== 'GET') return response;
      asked += 1;
      const { files } = await response.json();
      return Response.json({ files: isEmpty ? [] : files, nextPageToken: tokens(asked) });
    }) satisfies typeof fetch,
  };
}

test.each<[string, (asked: number) => string]>([
  ['the same token', () => 't'],
  ['two tokens in turn', (asked) => `t${asked % 2}`],
  ['ever new tokens', (asked) => `t${asked}`],
])('%s: what is listed is used, what is not is asked about, and it ends', async (_, tokens) => {
  const { http, work, settings, clock } = await connected();
  await delivered(work('create'), http);
  clock.now += 120_000;
  const found = endless(http, tokens);
  expect(await googleDocs.recover(work('create'), null, found)).toMatchObject({ value: { done: true } });
  const none = endless(http, tokens, true);
  expect(await googleDocs.recover(work('create'), null, none)).toMatchObject({
    ok: false,
    kind: 'ask',
    fix: 'is-it-there',
    mayHaveCommitted: true,
  });
  const places = endless(http, tokens);
  const listed = await googlePlaces(settings, '', places);
  expect(listed).toMatchObject({ ok: true, isWhole: false });
  for (const each of [found, none, places]) expect(each.asked()).toBeLessThanOrEqual(100);
  expect((await googlePlaces(settings, '', http)).isWhole).toBeUndefined();
});
