import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rollout } from '@/tests/samples/sample-decisions';
import { compareWithLogged } from '@/utils/decisions/compare/compare';
import { saveDecision } from '@/utils/decisions/save';
import { putConnection } from '@/utils/store/connections';
import { database } from '@/utils/store/database';
import { phrase } from '@/utils/words/phrase';

const mayReach = vi.hoisted(() => vi.fn(async () => true));
vi.mock('@/utils/platform/permissions', () => ({ mayReach }));

const link = { id: 'd', href: 'https://notion.example/d' };
const httpFor = vi.fn(() => {
  throw new Error('Nothing may be asked.');
});
const ways = { httpFor, when: () => 'Tue 09:00' };

beforeEach(async () => {
  fakeBrowser.reset();
  httpFor.mockClear();
  mayReach.mockResolvedValue(true);
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** A saved decision with these documents. */
async function withLinks(links: Readonly<Record<string, unknown>>) {
  const { key } = await saveDecision({ ...rollout, id: null, supersedes: null }, 1);
  await database.decisions.update(key, { links });
  const stored = await database.decisions.get(key);
  if (stored === undefined) throw new Error('Nothing was saved.');
  return stored;
}
const connect = () =>
  putConnection({
    destination: 'notion',
    settings: { token: 'ntn_invented' },
    account: 'Fernhill',
    place: null,
    connectedAt: 1,
  });

test('a place that is not connected any more is said, the thread beside it is compared for itself', async () => {
  const places = await compareWithLogged(await withLinks({ notion: link }), ways);
  expect(places).toEqual([
    expect.objectContaining({
      where: 'Notion',
      problem: phrase('changes.not-connected', { name: 'Notion' }),
    }),
    expect.objectContaining({ where: 'Gmail', problem: phrase('changes.thread-closed', { name: 'Gmail' }) }),
  ]);
});

test('a host that may not be reached is asked nothing', async () => {
  await connect();
  mayReach.mockResolvedValue(false);
  const [notion] = await compareWithLogged(await withLinks({ notion: link }), ways);
  expect(notion?.problem).toEqual(phrase('changes.not-allowed', { name: 'Notion' }));
  expect(httpFor).not.toHaveBeenCalled();
});

test('a document of which nothing was noted is not compared, and not asked for', async () => {
  await connect();
  const [notion] = await compareWithLogged(await withLinks({ notion: link }), ways);
  expect(notion?.problem).toEqual(phrase('changes.no-record'));
  expect(httpFor).not.toHaveBeenCalled();
});

test('a file on this computer is no place that others can edit', async () => {
  const places = await compareWithLogged(
    await withLinks({ notion: { id: 'd', href: 'file:///d.md' } }),
    ways,
  );
  expect(places.map(({ where }) => where)).toEqual(['Gmail']);
});
