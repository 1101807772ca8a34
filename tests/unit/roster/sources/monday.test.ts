import { afterEach, expect, test, vi } from 'vitest';
import { type ServedPerson, testRosterSource } from '@/tests/kits/roster-source/contract';
import type { FaultKind } from '@/tests/office/monday/faults';
import { mondayFetch } from '@/tests/office/monday/fetch';
import { createWorld, token, type World } from '@/tests/office/monday/world';
import { datesOf } from '@/tests/office/team/days';
import { teammates } from '@/tests/office/team/said';
import type { LedgerLine } from '@/utils/platform/ledger';
import { mondaySource } from '@/utils/roster/sources/monday/source';
import type { Loaded } from '@/utils/roster/sources/roster-source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { sayEnglish, toldEnglish } from '@/utils/words/english';

const at = Date.UTC(2026, 10, 29, 15, 10);
const settings = { account: '9011001' };
const account = { token, ...settings };
const office = () => createWorld({ now: () => at });

function accountOf(people: readonly ServedPerson[]): World {
  const world = office();
  const [reader] = world.users.splice(0);
  if (reader === undefined) throw new Error('The office changed');
  // Whose token it is; as one who left they are in no list.
  world.users.push({ ...reader, status: 'INACTIVE' });
  for (const { name, email, zone } of people) {
    const id = String([...email].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 1) % 1e9);
    world.users.push({ id, name, email, zone, title: '', status: 'ACTIVE', kind: 'member', out: null });
  }
  return world;
}

testRosterSource('a monday account', {
  source: mondaySource,
  settings,
  account,
  wrongSettings: [{ account: '' }, { account: 'fernhill' }, { account: 9011001 }],
  serve: (people) => {
    const send = mondayFetch(accountOf(people));
    return (request) => send(request);
  },
});

async function load(world: World, signal = new AbortController().signal) {
  const ledger: LedgerLine[] = [];
  const told: number[] = [];
  const http = sourceHttp(mondaySource, settings, {
    fetch: mondayFetch(world),
    now: () => at,
    write: async (line) => {
      ledger.push(line);
      return async () => {};
    },
  });
  const progress = (people: number) => void told.push(people);
  const context = { http, signal, since: null, today: '2026-11-29', account, progress };
  return { outcome: await mondaySource.load(settings, context), ledger, told };
}
async function listOf(world: World): Promise<Exclude<Loaded, 'unchanged'>> {
  const { outcome } = await load(world);
  if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

test('everybody who is there comes as the table of the team has them, with who is away', async () => {
  const { rows, problems, notes, revision } = await listOf(office());
  const there = teammates.flatMap(({ monday }) =>
    monday === undefined || monday.is === 'deactivated' ? [] : [monday],
  );
  expect(rows.map(({ id, name, zone, addresses }) => [id, name, zone, addresses[0]?.value])).toEqual(
    there.map(({ id, name, zone, email }) => [id, name, zone, email]),
  );
  expect([problems, notes, revision]).toEqual([[], [], null]);
  const [away, ...more] = rows.filter(({ given }) => given.includes('timeOff'));
  const { from, to } = datesOf(at, { from: -3, to: 7, label: '' });
  expect([away?.name, away?.timeOff, more]).toEqual(['Priya Nair', [{ from, to, label: '' }], []]);
});

test('1,600 people come in pages of 500, each once, with progress; the token is in no line', async () => {
  const world = office();
  const [first] = world.users;
  if (first === undefined) throw new Error('The office changed');
  for (let at = 0; at < 1_600; at += 1) {
    world.users.push({ ...first, id: String(70_000_000 + at), email: `crowd${at}@fernhill.example` });
  }
  const { outcome, ledger, told } = await load(world);
  expect(outcome.ok && outcome.value !== 'unchanged' && outcome.value.rows.length).toBe(1_609);
  expect(world.log.map(({ variables }) => variables)).toEqual(
    [1, 2, 3, 4, 5].map((page) => ({ limit: 500, page })),
  );
  expect(told).toEqual([500, 1000, 1500, 1609, 1609]);
  expect(JSON.stringify(ledger)).not.toContain(token);
  expect(new Set(world.log.map(({ version }) => version))).toEqual(new Set(['2026-10']));
});

test('a zone that is missing or unknown costs the zone alone; a guest is marked', async () => {
  const world = office();
  const [first, second, third] = world.users;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('The office changed');
  world.users.splice(
    0,
    3,
    { ...first, zone: null },
    { ...second, zone: 'Mars/Base' },
    { ...third, kind: 'guest' },
  );
  const { rows, notes } = await listOf(world);
  expect(rows.slice(0, 3).map(({ given, noZone }) => [given, noZone && sayEnglish(noZone)])).toEqual([
    [['addresses'], expect.stringMatching(/^monday gives no time zone\. Add this person/)],
    [['addresses'], expect.stringMatching(/^“Mars\/Base” isn’t a time zone/)],
    [['addresses', 'zone'], undefined],
  ]);
  expect(notes.map(({ name, what }) => `${name}: ${sayEnglish(what)}`)).toEqual([`${third.name}: a guest.`]);
});

test('absences that could not be read are said once, and cost nobody', async () => {
  const world = office();
  world.faults.push({ kind: 'partial' });
  const { rows, notes } = await listOf(world);
  expect(rows).toHaveLength(9);
  expect(rows.some(({ given }) => given.includes('timeOff'))).toBe(false);
  expect(notes.map(({ what }) => sayEnglish(what))).toEqual([
    'monday couldn’t say of everyone whether they are away. Refresh later to get the rest.',
  ]);
});

test.each<[FaultKind, string, RegExp, number?]>([
  ['401', 'ask', /^monday doesn’t accept this token\. Copy it again/],
  ['500', 'again', /^monday has a problem right now\.$/],
  ['502', 'again', /^monday has a problem right now\.$/],
  ['429', 'again', /^monday asks Meantime to slow down\.$/, 40_000],
  ['complexity', 'again', /^monday asks Meantime to slow down\.$/, 40_000],
  ['complexity-429', 'again', /^monday asks Meantime to slow down\.$/, 40_000],
  // 15:10 UTC: until midnight.
  ['daily', 'again', /^monday’s limit of requests for today is used up/, 8 * 3_600_000 + 50 * 60_000],
])('%s is one sentence that says what to do', async (kind, outcome, words, pause) => {
  const world = office();
  world.faults.push({ kind, retryAfter: 40 });
  const { outcome: came } = await load(world);
  expect(came.ok ? '' : [came.kind, toldEnglish(came.words)]).toEqual([
    outcome,
    expect.stringMatching(words),
  ]);
  if (pause !== undefined) expect(came).toMatchObject({ retryAt: at + pause });
});

test('an error that nobody knows is told by its code alone', async () => {
  const said = async (code: string) => {
    const world = office();
    const errors = [{ message: 'Ada Fern’s token', extensions: { code } }];
    world.faults.push({ kind: '500', instead: () => ({ status: 200, body: { errors } }) });
    const { outcome } = await load(world);
    return outcome.ok ? '' : [outcome.kind, toldEnglish(outcome.words)];
  };
  expect(await said('USER_UNAUTHORIZED')).toEqual(['ask', expect.stringMatching(/^monday doesn’t accept/)]);
  expect(await said('InvalidVersionException')).toEqual([
    'no',
    'monday refused the request (InvalidVersionException), so nothing was changed.',
  ]);
  expect(await said('<b>Ada</b>')).toEqual(['no', 'monday refused the request (?), so nothing was changed.']);
});

afterEach(() => void vi.useRealTimers());

test('a short pause in the middle of a list is waited for, and the list goes on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const world = office();
  world.faults.push({ kind: 'complexity', skip: 1, retryAfter: 7 });
  const loading = load(world);
  await vi.waitFor(() => expect(world.log).toHaveLength(2));
  await vi.advanceTimersByTimeAsync(7_000);
  const { outcome } = await loading;
  expect(outcome.ok && outcome.value !== 'unchanged' && outcome.value.rows.length).toBe(9);
  expect(world.log).toHaveLength(3);
});
