import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { checkNotion } from '@/utils/connections/notion/account';
import { searchPlaces } from '@/utils/destinations/notion/places';
import { documentText } from '../../office/notion/text.ts';
import {
  creating,
  handbook,
  made,
  openNotion,
  registerPlace,
  settings,
  untitled,
  unwrap,
  writes,
} from './office';

test('a token is checked; places are searched, a database with its mapping', async () => {
  const { http } = openNotion({ pageSize: 1 });
  expect(unwrap(await checkNotion(settings, http))).toEqual({ name: 'Fernhill' });
  const places = unwrap(await searchPlaces(settings, '', untitled, http));
  expect(places.map(({ name }) => name)).toEqual(['Team register', 'Fernhill handbook', 'Launch notes']);
  expect(await checkNotion({ token: 'wrong' }, http)).toMatchObject({ kind: 'ask', fix: 'reconnect' });
});

test('one request makes the whole document in a database, with its key and its people', async () => {
  const { http, world } = openNotion();
  const link = await made(creating(rollout, await registerPlace(http)), http);
  expect(writes(world)).toEqual(['POST /v1/pages']);
  expect(link.href).toBe(`https://www.notion.so/${link.id.replaceAll('-', '')}`);
  expect(world.nodes.get(link.notes?.callout ?? '')?.type).toBe('callout');
  const text = documentText(world, link.id);
  expect(text).toContain('Decision Key: 0190f5e0-0000-7000-8000-000000000001');
  expect(text).toContain('Owner: Mara Lindqvist');
  expect(text).toContain('Can we settle the order of regions before Monday?');
});

test('under a page the key stands in the text', async () => {
  const { http, world } = openNotion();
  const link = await made(creating(rollout, handbook), http);
  expect(documentText(world, link.id)).toContain('\nDecision Key: 0190f5e0-0000-7000-8000-000000000001\n');
});
