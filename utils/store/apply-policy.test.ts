import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { normsAt, shippedNorms } from '@/utils/domain/norms/norms';
import { writeNormsLine } from '@/utils/handbook/norms-line';
import { Database } from '@/utils/store/database';
import { normVersions } from '@/utils/store/norms';
import { saveNorms, saveOverrides } from '@/utils/store/save-norms';
import { applyPolicy } from './apply-policy';

let db: Database;
const monday = Date.UTC(2026, 10, 16, 9);
const day = 86_400_000;
const given = {
  ...shippedNorms,
  channel: { ...shippedNorms.channel, standard: { amount: 8, unit: 'hours' as const } },
};
const own = { ...shippedNorms, 'e-mail': { ...shippedNorms['e-mail'], standard: null } };
const get = vi.fn<() => Promise<Record<string, unknown>>>();
const set = (values: Record<string, unknown>) => get.mockResolvedValue(values);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(get as never);
  set({});
  db = new Database(`policy-${Math.random()}`);
});

test('norms that administrators give hold from then on, and what held before stays for messages of that time', async () => {
  await saveNorms({ team: own }, monday, db);
  await saveOverrides('p1', { direct: { urgent: null } }, monday + 2 * day, db);
  set({ norms: writeNormsLine(given) });
  await applyPolicy(monday + 3 * day, db);
  const versions = await normVersions(db);
  expect(normsAt(versions, monday + day).team).toEqual(own);
  expect(normsAt(versions, monday + 3 * day)).toMatchObject({
    team: given,
    people: { p1: { direct: { urgent: null } } },
  });
});

test('given again, a lock alone, or a line that cannot be read, they write nothing', async () => {
  set({ norms: writeNormsLine(given) });
  await applyPolicy(monday, db);
  const once = await normVersions(db);
  await applyPolicy(monday + day, db);
  set({ lockNorms: true });
  await applyPolicy(monday + day, db);
  set({ norms: 'meantime-norms:1:?' });
  await applyPolicy(monday + day, db);
  expect(await normVersions(db)).toEqual(once);
});

test('a browser that has no policy, and one that refuses to say, change nothing', async () => {
  set({});
  await applyPolicy(monday, db);
  get.mockRejectedValue(new Error('Managed storage manifest not found'));
  await applyPolicy(monday, db);
  expect(await normVersions(db)).toEqual([]);
});
