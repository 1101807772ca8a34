import { expect, test } from 'vitest';
import { emptyBackup } from '@/tests/samples/empty-backup';
import { entrySchemas } from '@/utils/backup/backup-schema';
import { readBackupText } from '@/utils/backup/read-backup';
import { inEnglish } from '@/utils/words/english';

test.each(Object.keys(entrySchemas))('what is left out of a broken file is named: %s', async (part) => {
  const text = JSON.stringify({ meantime: 1, ...emptyBackup, [part]: [7] });
  const read = await readBackupText(text, '2026-11-30');
  if (!read.ok) throw new Error('The file could not be read.');
  const [problem, ...more] = read.backup.problems;
  expect(more).toEqual([]);
  expect(problem?.field).toBe(`${part}[0]`);
  const said = problem === undefined ? '' : inEnglish(problem.what);
  expect(said).toMatch(/left out/);
  expect(said).not.toContain('display settings');
});
