import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { normsAt, shippedNorms } from '@/utils/domain/norms/norms';
import { readSignals, writeSignals } from '@/utils/platform/signals';
import { Database } from '@/utils/store/database';
import { normVersions } from '@/utils/store/norms';
import { saveNorms, saveOverrides } from '@/utils/store/save-norms';
import { syncedDocuments } from './documents';

let db: Database;
const monday = Date.UTC(2026, 10, 16, 9);
const own = { ...shippedNorms, 'e-mail': { ...shippedNorms['e-mail'], standard: null } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, change: () => Promise<void>) => change() },
  });
  db = new Database(`documents-${Math.random()}`);
});

test('nothing of a person is in them: no entry for one, no name, no id, no consent', async () => {
  await db.people.put({
    id: 'p-secret',
    name: 'Zuzana Quist',
    keys: ['email zuzana@quist.example'],
  } as never);
  await saveNorms({ team: own }, monday, db);
  await saveOverrides('p-secret', { direct: { urgent: null } }, monday + 1, db);
  await writeSignals({ consent: true, language: 'de', normsPage: 'k-secret' });
  const { settings, norms } = syncedDocuments(db);
  const sent = (await settings.read()) + (await norms.read());
  expect(sent).not.toMatch(/secret|Zuzana|quist|consent|revision/);
  expect(sent).toContain('"language":"de"');
});

test('what one browser reads the other takes, and both then read the same', async () => {
  const { settings, norms } = syncedDocuments(db);
  const before = { settings: await settings.read(), norms: await norms.read() };
  await saveNorms({ team: own }, monday, db);
  await writeSignals({ language: 'ar', documentLanguage: 'es', display: { hourCycle: 'h12', locale: 'ar' } });
  const sent = { settings: await settings.read(), norms: await norms.read() };
  expect(await settings.take(before.settings, monday + 1)).toBe(true);
  expect(await settings.read()).toBe(before.settings);
  expect(await settings.take(sent.settings, monday + 1)).toBe(true);
  expect(await settings.read()).toBe(sent.settings);
  const other = new Database(`documents-${Math.random()}`);
  await saveOverrides('p1', { direct: { urgent: null } }, monday, other);
  expect(await syncedDocuments(other).norms.take(sent.norms, monday + 90_000)).toBe(true);
  expect(await syncedDocuments(other).norms.read()).toBe(sent.norms);
  const versions = await normVersions(other);
  // What held before stays for messages of that time, and entries for single people are this browser's.
  expect(normsAt(versions, monday + 1).team).toEqual(shippedNorms);
  expect(versions.at(-1)?.people).toEqual({ p1: { direct: { urgent: null } } });
});

test.each([
  '',
  'no json',
  '[]',
  '{"team":{}}',
  '{"team":{"e-mail":{"urgent":{"amount":-1,"unit":"hours"}}}}',
])('norms %j are not taken', async (content) => {
  expect(await syncedDocuments(db).norms.take(content, monday)).toBe(false);
  expect(await normVersions(db)).toEqual([]);
});

test('settings that hold nonsense take what can be used, and never consent', async () => {
  const taken = await syncedDocuments(db).settings.take(
    '{"consent":true,"display":{"hourCycle":"h99","locale":7},"language":"de"}',
    monday,
  );
  expect(taken).toBe(true);
  expect(await readSignals()).toMatchObject({
    consent: false,
    language: 'de',
    display: { hourCycle: 'auto', locale: null },
  });
  expect((await browser.storage.local.get('sync')).sync).toBeUndefined();
});

test('whom a step waits for stays here, and is still there when the same norms come back', async () => {
  const hours = { of: 'person', address: { kind: 'email', value: 'zuzana@quist.example' } } as const;
  const step = { amount: 48, unit: 'hours', what: 'call', hours } as const;
  const withStep = { ...own['e-mail'], urgent: { amount: 4, unit: 'hours', escalation: [step] } } as const;
  await saveNorms({ team: { ...own, 'e-mail': withStep } }, monday, db);
  const { norms } = syncedDocuments(db);
  const sent = await norms.read();
  expect(sent).not.toContain('quist');
  expect(sent).toContain('"call"');
  expect(await norms.take(sent, monday + 90_000)).toBe(true);
  const changed = sent.replace('"amount":4,"escalation"', '"amount":5,"escalation"');
  expect(await norms.take(changed, monday + 180_000)).toBe(true);
  const [first, ...later] = await normVersions(db);
  expect(later.map(({ team }) => team['e-mail'].urgent)).toEqual([{ ...withStep.urgent, amount: 5 }]);
  expect(first?.team['e-mail'].urgent).toEqual(withStep.urgent);
});
