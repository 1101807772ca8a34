import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rollout as one, hostile as two } from '@/tests/samples/sample-decisions';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import type { Preference } from '@/utils/backup/plan.types';
import { readBackupText } from '@/utils/backup/read-backup';
import { saveDecision } from '@/utils/decisions/save';
import { shippedNorms } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { writeSignals } from '@/utils/platform/signals';
import { sampleTeam } from '@/utils/roster/sample-team';
import { Database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { saveNorms, saveOverrides } from '@/utils/store/save-norms';
import { inEnglish } from '@/utils/words/english';

const monday = Date.UTC(2026, 10, 16, 9);
const today = '2026-11-22';
const team = sampleTeam(Temporal.PlainDate.from(today));
const [mara, ananya] = team as [Person, Person];
const steps = [{ amount: 3, unit: 'working-days', what: 'ask in #team-help' }] as const;
const when = (at: number) => new Date(at).toISOString();
let db: Database;

const fresh = () => new Database(`backup-${Math.random()}`);
async function read(text: string) {
  const result = await readBackupText(text, today);
  if (!result.ok) throw new Error(inEnglish(result.what));
  return result.backup;
}
async function restore(text: string, into: Database, prefer: Preference = 'here') {
  const plan = await planRestore(await read(text), await readHere(into), prefer, when);
  return { plan, undo: await applyRestore(plan.writes, into) };
}
const verdicts = ({ items }: Awaited<ReturnType<typeof planRestore>>) =>
  [...new Set(items.map(({ kind, verdict }) => `${kind} ${verdict}`))].sort();

beforeEach(async () => {
  fakeBrowser.reset();
  db = fresh();
  await savePeople(team, db);
  await saveNorms(
    {
      team: {
        ...shippedNorms,
        direct: { ...shippedNorms.direct, urgent: { amount: 2, unit: 'hours', escalation: steps } },
      },
    },
    monday,
    db,
  );
  await saveOverrides(ananya.id, { 'e-mail': { standard: null } }, monday + 3_600_000, db);
  await saveDecision({ ...one, driver: { name: ananya.name, personId: ananya.id } }, monday, db);
  await db.drafts.put({ key: two.key, state: 'open', at: monday, decision: two });
  await db.choices.put({ thread: 'gmail:f:1', urgency: 'urgent' });
});

test('an empty browser gets everything back, and importing again changes nothing', async () => {
  await writeSignals({ display: { hourCycle: 'h12', locale: 'de' } });
  await saveDecision({ ...one, why: 'Said again.' }, monday + 60_000, db);
  const before = await readBackup(db);
  expect(before.decisions[0]?.savedBefore).toEqual([monday]);
  await writeSignals({ display: { hourCycle: 'auto', locale: null } });
  const other = fresh();
  await restore(writeBackup(before), other);
  expect(await readBackup(other)).toEqual(before);
  const again = await planRestore(await read(writeBackup(before)), await readHere(other), 'file', when);
  expect(new Set(again.items.map(({ verdict }) => verdict))).toEqual(new Set(['same']));
});

test('what is only here stays, the newer of two decisions holds, and Undo takes all of it back', async () => {
  const text = writeBackup(await readBackup(db));
  const other = fresh();
  await savePeople(
    [
      { ...mara, id: 'mine', place: 'Kiel' },
      { ...ananya, id: 'only-here', addresses: [] },
    ],
    other,
  );
  await saveDecision({ ...one, title: 'Newer here' }, monday + 60_000, other);
  const before = await readBackup(other);
  const { plan, undo } = await restore(text, other);
  expect(plan.items.find(({ kind }) => kind === 'decision')).toMatchObject({ verdict: 'kept' });
  expect(verdicts(plan)).toContain('person kept');
  const after = await readBackup(other);
  expect(after.people.find(({ id }) => id === 'mine')?.place).toBe('Kiel');
  expect(after.decisions[0]?.decision.title).toBe('Newer here');
  expect(after.people.filter(({ isMe }) => isMe)).toHaveLength(1);
  await undo();
  expect(await readBackup(other)).toEqual(before);
});

test('people known here under another id keep it, and norms and decisions follow', async () => {
  const text = writeBackup(await readBackup(db));
  const other = fresh();
  await savePeople([{ ...ananya, id: 'known' }], other);
  await restore(text, other, 'file');
  const { people, norms, decisions } = await readBackup(other);
  expect(people.filter(({ name }) => name === ananya.name).map(({ id }) => id)).toEqual(['known']);
  expect(Object.keys(norms.at(-1)?.people ?? {})).toEqual(['known']);
  expect(decisions[0]?.decision.driver?.personId).toBe('known');
});

test('a decision whose id is taken here gets the next one', async () => {
  const text = writeBackup(await readBackup(db));
  const other = fresh();
  const { id } = await saveDecision({ ...one, key: 'another-key' }, monday, other);
  await restore(text, other);
  const ids = (await readBackup(other)).decisions.map(({ decision }) => decision.id);
  expect(ids.sort()).toEqual([id, `${id}-2`].sort());
});

test.each([
  ['cut off', (text: string) => text.slice(0, -40), /not valid JSON.*Nothing was changed/],
  ['another file', () => '{"decisions": []}', /“meantime” is missing.*Nothing was changed/],
])('what is no file of everything is refused in one sentence: %s', async (_, spoil, what) => {
  const result = await readBackupText(spoil(writeBackup(await readBackup(db))), today);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(inEnglish(result.what)).toMatch(what);
});

describe('one bad entry is told with its line and field, and all others are taken', () => {
  const isNone = (text: string) => text.replace('"title": "', '"title": 7, "was": "');
  test.each<[string, (text: string) => string, string, RegExp]>([
    [
      'a norm of zero',
      (text) => text.replace('"amount": 2,', '"amount": 0,'),
      'norms[0].team.direct.urgent',
      /norms are left out/,
    ],
    [
      'a script as a link',
      (text) => text.replace(/"permalink": "https/, '"permalink": "javascript'),
      'decisions[0].decision.source.permalink',
      /decision is left out/,
    ],
    [
      'a zone of a person that is none',
      (text) => text.replace('"Asia/Tokyo"', '"Asia/Nowhere"'),
      'zone',
      /Asia\/Nowhere/,
    ],
    ['no drafts', (text) => text.replace('"drafts"', '"sketches"'), 'drafts', /missing/],
    ['a title that is a number', isNone, 'decisions[0].decision.title', /not what it should be/],
    [
      'a tag that is none',
      (text) => text.replace('"locale": null', '"locale": "x!"'),
      'display.locale',
      /“x!” is not a language tag/,
    ],
    [
      'a tag with a low line',
      (text) => text.replace('"locale": null', '"locale": "en_US"'),
      'display.locale',
      /“en_US” is not a language tag such as en-GB or de/,
    ],
    [
      'an instant of 9e15',
      (text) => text.replace(/"capturedAt": \d+/, '"capturedAt": 9e15'),
      'decisions[0].decision.capturedAt',
      /“9000000000000000” is not an instant/,
    ],
    [
      'an instant of 1e18',
      (text) => text.replace(/"savedAt": \d+/, '"savedAt": 1e18'),
      'decisions[0].savedAt',
      /is not an instant/,
    ],
    [
      'norms from 9e15',
      (text) => text.replace(/"from": \d+/, '"from": 9e15'),
      'norms[0].from',
      /is not an instant/,
    ],
    [
      'a draft of 1e18',
      (text) => text.replace(/"drafts": \[\s*\{\s*"at": \d+/, '"drafts": [{"at": 1e18'),
      'drafts[0].at',
      /draft is left out/,
    ],
    [
      'a date 2026-99-99',
      (text) => text.replace(/"revisitOn": "[^"]+"/, '"revisitOn": "2026-99-99"'),
      'decisions[0].decision.revisitOn',
      /“2026-99-99” is not a date/,
    ],
    [
      'a 31st of November',
      (text) => text.replace(/"date": "\d{4}-\d\d-\d\d",(\s+)"zone"/, '"date": "2026-11-31",$1"zone"'),
      'decisions[0].decision.decidedOn.date',
      /“2026-11-31” is not a date/,
    ],
    [
      'a zone X/Y',
      (text) => text.replace(/"capturedZone": "[^"]+"/, '"capturedZone": "X/Y"'),
      'decisions[0].decision.capturedZone',
      /“X\/Y” is not a time zone/,
    ],
    [
      'an unknown urgency',
      (text) => text.replace('"urgency": "urgent"', '"urgency": "panic"'),
      'choices[0].urgency',
      /urgency is left out/,
    ],
  ])('%s', async (_, spoil, field, what) => {
    const before = writeBackup(await readBackup(db));
    const text = spoil(before);
    expect(text).not.toBe(before);
    const backup = await read(text);
    expect(inEnglish(backup.problems)).toEqual([
      expect.objectContaining({ line: expect.any(Number), field, what: expect.stringMatching(what) }),
    ]);
    const [problem] = backup.problems;
    const name = field.split(/[.[\]]/).findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? '';
    // Of people the line is that on which the person begins, of a list that is missing the first.
    if (!['zone', 'drafts'].includes(field))
      expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain(`"${name}"`);
    const whole = await read(before);
    const sizes = ({ rows, norms, decisions, drafts, choices, display }: typeof whole) =>
      [rows, norms, decisions, drafts, choices, display === null ? [] : [display]].map((part) => part.length);
    const lost = sizes(whole).map((size, at) => size - (sizes(backup)[at] ?? 0));
    expect(lost.reduce((sum, one) => sum + one)).toBe(1);
    const other = fresh();
    const { plan } = await restore(text, other, 'file');
    expect(plan.problems).toEqual(backup.problems);
    expect((await readBackup(other)).people.length).toBe(backup.rows.length);
  });
});

test('a tag in other capitals is taken as engines write it', async () => {
  const text = writeBackup(await readBackup(db)).replace('"locale": null', '"locale": "de-at"');
  expect((await read(text)).display?.locale).toBe('de-AT');
});

test('no connection, token, item on its way or request gets into the file', async () => {
  const planted = { token: 'ntn_planted', account: 'planted@fernhill.example' };
  await db.connections.put({
    destination: 'notion',
    settings: planted,
    account: 'planted workspace',
    place: { pageId: 'planted page', name: 'planted place' },
    connectedAt: monday,
  });
  const place = { folderId: 'planted folder', name: 'planted name' };
  await saveDecision(one, monday, db, [{ destination: 'google-docs', place }]);
  const [item] = await db.outbox.toArray();
  if (item === undefined) throw new Error('Nothing was queued');
  const link = { id: 'planted-id', href: 'https://docs.google.com/planted' };
  const failure = { words: 'planted words', fix: null };
  await db.outbox.put({ ...item, failure, link, progress: { at: 'page', users: { planted: 'planted' } } });
  await db.decisions.update(one.key, { links: { 'google-docs': link } });
  await db.ledger.add({ at: monday, host: 'planted.example', method: 'GET', bytes: 0, why: 'planted' });
  await db.recent.put({ site: 'gmail', hints: [{ kind: 'email', value: 'planted@b.example', label: '' }] });
  const file = writeBackup(await readBackup(db));
  expect(file).toContain(one.title);
  expect(file).not.toContain('planted');
  expect(Object.keys(JSON.parse(file)).sort()).toEqual([
    'choices',
    'decisions',
    'display',
    'done',
    'drafts',
    'favourites',
    'groups',
    'holidaySets',
    'meantime',
    'meetings',
    'norms',
    'origins',
    'owed',
    'own',
    'people',
    'settings',
    'sourceRows',
    'sources',
    'timeOffFrom',
    'waits',
  ]);
});
