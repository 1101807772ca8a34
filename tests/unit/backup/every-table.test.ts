import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyBackup } from '@/tests/samples/empty-backup';
import { sampleRows } from '@/tests/samples/sample-rows';
import { sourceFiles } from '@/tests/unit/source-files';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import { exportedTables } from '@/utils/backup/tables';
import { type Signals, writeSignals } from '@/utils/platform/signals';
import { Database } from '@/utils/store/database';
import { inEnglish } from '@/utils/words/english';

/** Of each table whether *Export all* holds it, or why not. A table without an answer fails. */
const tables: Readonly<Record<string, 'exported' | { readonly not: string }>> = {
  people: 'exported',
  groups: 'exported',
  norms: 'exported',
  decisions: 'exported',
  drafts: 'exported',
  choices: 'exported',
  sources: 'exported',
  sourceRows: 'exported',
  own: 'exported',
  holidaySets: 'exported',
  waits: 'exported',
  meetings: 'exported',
  favourites: 'exported',
  mergeNotes: 'exported',
  lines: { not: 'made of the decisions' },
  connections: { not: 'they hold tokens; each browser signs in by itself' },
  outbox: { not: 'what is on its way goes by the connection of this browser' },
  duplicateChecks: { not: 'as the outbox' },
  snapshots: { not: 'as the outbox' },
  paces: { not: 'when this browser may ask a vendor again' },
  health: { not: 'what pages showed in this browser' },
  recent: { not: 'what pages showed in this browser' },
  ledger: { not: 'requests of this browser' },
  imports: { not: 'imports of this browser, to be taken back in it' },
  teamLines: { not: 'read again from the team’s database' },
  teamLooks: { not: 'read again from the team’s database' },
  owed: 'exported',
  told: 'exported',
  tasks: {
    not: 'made by the connection of this browser; another one looks for each by its key before it makes one',
  },
  taskChecks: { not: 'as the tasks' },
};

/** The same of what signals hold; a new one without an answer is an error of types. */
const signals: { readonly [Name in keyof Required<Signals>]: boolean | string } = {
  display: true,
  language: true,
  documentLanguage: true,
  normsReview: true,
  normsPage: true,
  decided: true,
  teamLog: true,
  planWeights: true,
  normsSeen: 'what was seen in this browser',
  teamOrder: 'the last choice in this browser',
  consent: 'each browser’s reader says what may be read there',
  revision: 'counts changes of this browser',
  decidedAt: 'counts changes of this browser',
  waitsAt: 'counts changes of this browser',
  owed: 'each browser’s reader says what may be read there',
  sites: 'each browser’s reader says what may be read there',
  remind: 'each browser asks for its own permission',
};

/** Files that keep something outside the database, and why it is not exported. */
const keeps: Readonly<Record<string, string>> = {
  'utils/platform/signals.ts': 'the signals above',
  'utils/platform/badge-voice.ts': 'made of the settings and the catalogue',
  'utils/platform/attention.ts': 'what the worker found since the browser started',
  'utils/platform/person-to-add.ts': 'until the page has opened',
  'utils/platform/selected-norms.ts': 'until the page has opened',
  'utils/sync/state.ts': 'which browser this is, and what it sent',
  'utils/sync/sync-now.ts': 'what the browser itself carries on',
  'utils/store/draft-journal.ts': 'the last second of a draft, until the database has it',
  'components/options/people/who-is-me.tsx': 'a question that was put off in this browser',
  'components/draft/use-target.ts': 'the last choice in this browser',
};

const when = (at: number) => new Date(at).toISOString();
const fresh = () => new Database(`every-${Math.random()}`);
const everything = async (db: Database): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (one) => [one.name, await one.toArray()])));
async function restore(text: string, db: Database) {
  const read = await readBackupText(text, '2026-11-29');
  if (!read.ok) throw new Error(inEnglish(read.what));
  const plan = await planRestore(read.backup, await readHere(db), 'here', when);
  return { plan, undo: await applyRestore(plan.writes, db) };
}

beforeEach(() => fakeBrowser.reset());

test('each table has an answer', () => {
  const names = fresh().tables.map(({ name }) => name);
  expect(Object.keys(tables).toSorted()).toEqual(names.toSorted());
  const said = names.filter((name) => tables[name] === 'exported');
  expect(said.toSorted()).toEqual([...exportedTables].toSorted());
});

test('each file that keeps something outside the database has one, too', () => {
  const writing =
    /storage\s*\.\s*(?:local|session|sync)\s*\.\s*set|local\.set\(|\bstorage\.setItem|localStorage\.setItem|set: \(items\)/;
  const found = sourceFiles()
    .filter(({ path }) => /^(utils|components|entrypoints)\/(?!.*\.test\.)/.test(path))
    .flatMap(({ path, text }) => (writing.test(text) ? [path] : []));
  expect(found.toSorted()).toEqual(Object.keys(keeps).toSorted());
});

test('a row of each exported table comes back into an empty browser, all others stay out, and Undo empties it again', async () => {
  const db = fresh();
  const rows = sampleRows('a');
  for (const { name } of db.tables) if (rows[name] !== undefined) await db.table(name).put(rows[name]);
  // A person who comes of the source, so that its rows and the own edits are about somebody.
  const person = { ...rows.people, id: 'a' };
  const origin = { fields: {}, rows: [{ source: 'a', id: 'a', goneSince: null }] };
  await db.people.put({ ...person, origin } as never);
  await db.mergeNotes.put({ id: 'last', shared: [], incomplete: [] });
  const zone = { id: 'Europe/Oslo', source: 'a list', date: '2026-11-01' };
  await db.own.update('a', { known: ['row:a:a'] });
  await db.sourceRows.put({ ...rows.sourceRows, fields: { name: 'Ana', zone } } as never);
  const before = await everything(db);
  const text = writeBackup(await readBackup(db));
  const other = fresh();
  const { undo } = await restore(text, other);
  const after = await everything(other);
  for (const [name, answer] of Object.entries(tables)) {
    if (name === 'lines' || name === 'mergeNotes' || name === 'people') continue;
    if (answer === 'exported') expect([name, after[name]?.length]).toEqual([name, before[name]?.length]);
    else expect([name, after[name]]).toEqual([name, []]);
  }
  expect(after.people).toMatchObject([{ id: 'a', place: 'Porto' }]);
  await undo();
  const left = await everything(other);
  expect(Object.entries(left).filter(([name, of]) => of.length > 0 && name !== 'mergeNotes')).toEqual([]);
});

test('settings that were chosen come back; what was chosen here stays, and Undo makes them as they were', async () => {
  const chosen = {
    language: 'ja',
    documentLanguage: 'de',
    normsReview: { every: 'monthly', since: 5 },
    normsPage: 'page',
    decided: true,
    teamLog: true,
    planWeights: { off: 4, night: 8, edge: 0.5, after: 2 },
  };
  await writeSignals({ ...chosen, consent: true, decidedAt: 7 });
  const text = writeBackup(await readBackup(fresh()));
  const stored = async () => ((await fakeBrowser.storage.local.get('signals')).signals ?? {}) as object;
  fakeBrowser.reset();
  const db = fresh();
  await writeSignals({ language: 'es' });
  const { undo, plan } = await restore(text, db);
  expect(await stored()).toMatchObject({ ...chosen, language: 'es', consent: false });
  expect(await stored()).not.toHaveProperty('decidedAt');
  expect(inEnglish(plan.items).find(({ verdict }) => verdict === 'kept')?.name).toBe('Language');
  expect(
    Object.keys(signals)
      .filter((name) => signals[name as keyof Signals] === true)
      .toSorted(),
  ).toEqual(['display', ...Object.keys(chosen)].toSorted());
  await undo();
  for (const name of Object.keys(chosen)) {
    expect(Object(await stored())[name]).toEqual(name === 'language' ? 'es' : undefined);
  }
});

test('an older file has none of the later lists and is read without a problem', async () => {
  const { settings: _, sources: __, sourceRows: ___, own: ____, ...older } = emptyBackup;
  const {
    origins: _____,
    holidaySets: ______,
    waits: _______,
    meetings: ________,
    owed: _________,
    done: __________,
    favourites: ___________,
    ...oldest
  } = older;
  const read = await readBackupText(JSON.stringify({ meantime: 1, ...oldest }), '2026-11-29');
  expect(read.ok && read.backup.problems).toEqual([]);
});
