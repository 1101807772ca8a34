import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { brokenName, brokenText } from '@/components/ui/broken-words';
import { sampleRows } from '@/tests/samples/sample-rows';
import { Database } from '@/utils/store/database';
import { brokenRow, brokenRows, deleteBroken, mendLines } from '@/utils/store/rows/broken-rows';
import { sayEnglish } from '@/utils/words/english';

let db: Database;
let raw: Database;
beforeEach(() => {
  const name = `broken-${Math.random()}`;
  db = new Database(name);
  raw = new Database(name, false);
});
const put = (table: string, row: object) => db.table(table).put(row);

test('of each table the rows that cannot be used are found, and said', async () => {
  for (const [table, row] of Object.entries(sampleRows('good'))) await put(table, row);
  const bad = sampleRows('bad');
  await put('people', { ...bad.people, zone: 'X/Y' });
  await put('drafts', { ...bad.drafts, at: 9e15 });
  await put('decisions', { ...bad.decisions, decision: undefined });
  await put('norms', { ...bad.norms, people: { a: { 'e-mail': { urgent: { amount: 0, unit: 'hours' } } } } });
  const found = await brokenRows(['people', 'drafts', 'decisions', 'norms', 'outbox'], raw);
  expect(found.map((row) => [brokenName(row), sayEnglish(brokenText(row))])).toEqual([
    ['Person bad', 'This person can’t be shown: its time zone is not a time zone. Export it, or delete it.'],
    ['Rollout bad', 'This draft can’t be shown: its time is not a time. Export it, or delete it.'],
    ['gmail:bad', 'This decision can’t be shown: its part “decision” is damaged. Export it, or delete it.'],
    [
      String((bad.norms as { from: number }).from),
      'This version of the norms can’t be shown: its part “people.a.e-mail.urgent.amount” is damaged. Export it, or delete it.',
    ],
  ]);
});

test('a broken decision goes with its line, and comes back with it', async () => {
  const { decisions, lines } = sampleRows('bad');
  await put('decisions', { ...decisions, savedAt: 9e15 });
  await put('lines', { ...lines, savedAt: 9e15 });
  const [row, ...more] = await brokenRows(['lines'], raw);
  if (row === undefined) throw new Error('Nothing was found');
  expect(more).toEqual([]);
  expect(row).toMatchObject({ table: 'decisions', key: 'bad', row: { savedAt: 9e15 } });
  const undo = await deleteBroken(row, raw);
  expect([await raw.decisions.count(), await raw.lines.count()]).toEqual([0, 0]);
  await undo();
  expect([await raw.decisions.count(), await raw.lines.count()]).toEqual([1, 1]);
});

test('a broken line of a whole decision is written anew', async () => {
  const { decisions, lines } = sampleRows('a');
  await put('decisions', decisions as object);
  await put('lines', { ...lines, title: 7 });
  await mendLines(db, raw);
  expect(await db.lines.get('a')).toEqual(lines);
  expect(await brokenRows(['lines'], raw)).toEqual([]);
  expect(await brokenRow('decisions', 'a', raw)).toBeNull();
  expect(await brokenRow('decisions', 'none', raw)).toBeNull();
});

test('they are found wherever they are among many', async () => {
  const { people } = sampleRows('many');
  const rows = Array.from({ length: 450 }, (_, at) => ({ ...people, id: `p${String(at).padStart(3, '0')}` }));
  const bad = [0, 199, 200, 400, 449];
  await db.table('people').bulkPut(rows.map((row, at) => (bad.includes(at) ? { ...row, zone: 'X/Y' } : row)));
  const found = await brokenRows(['people'], raw);
  expect(found.map(({ key }) => key)).toEqual(['p000', 'p199', 'p200', 'p400', 'p449']);
});
