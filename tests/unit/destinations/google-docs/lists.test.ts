import { expect, test } from 'vitest';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { rollout } from '@/tests/samples/sample-decisions';
import { googleDocs } from '@/utils/destinations/google-docs/google-docs';
import { googlePlaces } from '@/utils/destinations/google-docs/places';

/** As Drive may: the first page of each list holds nothing and leads to the next (files.list, read 2026-11-23). */
function emptyFirst(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(String(input));
    const isList = url.pathname === '/drive/v3/files' && (init?.method ?? 'GET') === 'GET';
    if (!isList || url.searchParams.has('pageToken')) return await fetch(input, init);
    const isAsked = /\bnextPageToken\b/.test(url.searchParams.get('fields') ?? '');
    return Response.json({ files: [], ...(isAsked ? { nextPageToken: 'page-0' } : {}) });
  };
}

test('a list that begins with an empty page is read to its end: the document is found, no second one made', async () => {
  const { http, work, clock, settings, place } = await connected();
  const link = await delivered(work('create'), http);
  clock.now += 90_000;
  const paged = { ...http, fetch: emptyFirst(http.fetch) };
  expect(await googleDocs.recover(work('create'), null, paged)).toMatchObject({
    value: { done: true, link: { id: link.id } },
  });
  expect(await googleDocs.findDuplicates(work('create'), link, paged)).toMatchObject({
    value: { documents: [{ id: link.id }] },
  });
  expect(await googlePlaces(settings, '', paged)).toEqual({ ok: true, value: [place] });
});

test('what was moved into a shared drive is found, brought up to date and written to as before', async () => {
  const { world, http, work, clock, place, documents, settings } = await connected();
  const link = await delivered(work('create'), http);
  clock.now += 90_000;
  const folder = world.files.get(place.folderId);
  if (folder !== undefined) folder.inSharedDrive = true;
  expect(await googleDocs.recover(work('create'), null, http)).toMatchObject({
    value: { done: true, link: { id: link.id } },
  });
  expect(await googlePlaces(settings, '', http)).toEqual({ ok: true, value: [place] });
  await delivered(work('update', { ...rollout, title: 'Rollout plan for spring' }, link), http);
  expect(documents()).toMatchObject([{ name: 'Rollout plan for spring' }]);
  await delivered(work('create', { ...rollout, key: 'another' }), http);
  expect(documents()).toHaveLength(2);
});
