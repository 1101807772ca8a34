import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from './database';
import { recentHints, rememberHints } from './recent';

const hint = (value: string) => ({ kind: 'email', value, label: value }) as const;
const values = async (db: Database) => (await recentHints('gmail', db)).map(({ value }) => value);

test('remembers who was found on a site, each once, newest first, and no more than a page needs', async () => {
  const db = new Database(`recent-${Math.random()}`);
  await rememberHints('gmail', [hint('a'), hint('b')], db);
  await rememberHints('gmail', [hint('b'), hint('c')], db);
  expect(await values(db)).toEqual(['b', 'c', 'a']);
  await rememberHints('slack', [hint('d')], db);
  expect(await values(db)).toEqual(['b', 'c', 'a']);
  await rememberHints(
    'gmail',
    Array.from({ length: 80 }, (_, index) => hint(`n${index}`)),
    db,
  );
  expect(await values(db)).toHaveLength(60);
});
