import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import type { Preference } from '@/utils/backup/plan.types';
import { readBackupText } from '@/utils/backup/read-backup';
import { shownSettings } from '@/utils/backup/shown-settings';
import { readSignals, writeSignals } from '@/utils/platform/signals';
import { Database } from '@/utils/store/database';

const fresh = () => new Database(`languages-${Math.random()}`);
const db = fresh();

async function restore(text: string, into: Database, prefer: Preference) {
  const read = await readBackupText(text, '2026-11-22');
  if (!read.ok) throw new Error(read.what.code);
  const plan = await planRestore(read.backup, await readHere(into), prefer, String);
  return { undo: await applyRestore(plan.writes, into) };
}

test('languages are in the file once they are chosen; one chosen here stays unless the file is preferred', async () => {
  expect(JSON.parse(writeBackup(await readBackup(db))).display).toEqual({ hourCycle: 'auto', locale: null });
  await writeSignals({ language: 'es', documentLanguage: 'ar' });
  const text = writeBackup(await readBackup(db));
  expect(JSON.parse(text).display).toMatchObject({ language: 'es', documentLanguage: 'ar' });
  await writeSignals({ language: undefined, documentLanguage: 'de' });
  const { undo } = await restore(text, fresh(), 'here');
  expect(await readSignals()).toMatchObject({ language: 'es', documentLanguage: 'de' });
  await undo();
  expect(shownSettings(await readSignals())).toMatchObject({ documentLanguage: 'de' });
  expect(shownSettings(await readSignals()).language).toBeUndefined();
  await restore(text, fresh(), 'file');
  expect(await readSignals()).toMatchObject({ language: 'es', documentLanguage: 'ar' });
  await writeSignals({ language: undefined, documentLanguage: undefined });
});
