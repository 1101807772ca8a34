import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { normFor, normsAt, shippedNorms } from '@/utils/domain/norms/norms';
import { Database } from './database';
import { normVersions } from './norms';
import { restoreNorms, saveNorms, saveOverrides } from './save-norms';

let db: Database;
const monday = Date.UTC(2026, 10, 16, 9);
const changed = { ...shippedNorms, 'e-mail': { ...shippedNorms['e-mail'], standard: null } };

beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`norms-${Math.random()}`);
});

test('a message keeps the norm that was in force when it was sent', async () => {
  await saveNorms({ team: changed }, monday, db);
  const versions = await normVersions(db);
  expect(normFor(normsAt(versions, monday - 1), 'any', 'e-mail', 'standard')).toEqual({
    amount: 24,
    unit: 'hours',
  });
  expect(normFor(normsAt(versions, monday), 'any', 'e-mail', 'standard')).toBeNull();
});

test('edits within a minute are one version, later ones a new one', async () => {
  await saveNorms({ team: changed }, monday, db);
  await saveNorms({ team: shippedNorms }, monday + 30_000, db);
  expect(await normVersions(db)).toHaveLength(1);
  await saveNorms({ people: { ana: { direct: { urgent: null } } } }, monday + 3_600_000, db);
  const versions = await normVersions(db);
  expect(versions).toHaveLength(2);
  const newest = normsAt(versions, monday + 3_600_000);
  expect(normFor(newest, 'ana', 'direct', 'urgent')).toBeNull();
  expect(normFor(newest, 'ben', 'direct', 'urgent')).toEqual({ amount: 1, unit: 'working-hours' });
});

test('one person’s own norms leave those of others alone, and an emptied entry goes', async () => {
  const hour = 3_600_000;
  await saveOverrides('ana', { direct: { urgent: null } }, monday, db);
  await saveOverrides('ben', { channel: { standard: { amount: 2, unit: 'hours' } } }, monday + hour, db);
  await saveOverrides('ana', { direct: {} }, monday + 2 * hour, db);
  const people = (await normVersions(db)).map((version) => Object.keys(version.people));
  expect(people).toEqual([['ana'], ['ana', 'ben'], ['ben']]);
});

test('an edit taken back leaves no version behind', async () => {
  await saveNorms({ team: changed }, monday, db);
  const before = await normVersions(db);
  await saveNorms({ team: shippedNorms }, monday + 3_600_000, db);
  await restoreNorms(before, db);
  expect(await normVersions(db)).toEqual(before);
});
