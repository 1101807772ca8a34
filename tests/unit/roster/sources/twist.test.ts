import { expect, test } from 'vitest';
import { type ServedPerson, testRosterSource } from '@/tests/kits/roster-source/contract';
import { datesOf } from '@/tests/office/team/days';
import { teammates } from '@/tests/office/team/said';
import type { FaultKind } from '@/tests/office/twist/faults';
import { twistFetch } from '@/tests/office/twist/fetch';
import { createWorld, token, type World, workspaceId } from '@/tests/office/twist/world';
import { createHttp } from '@/utils/connections/http';
import { checkTwist } from '@/utils/connections/twist/account';
import { twistFacts } from '@/utils/connections/twist/facts';
import type { LedgerLine } from '@/utils/platform/ledger';
import type { Loaded } from '@/utils/roster/sources/roster-source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { twistSource } from '@/utils/roster/sources/twist/source';
import { sayEnglish, toldEnglish } from '@/utils/words/english';
import { phrase } from '@/utils/words/phrase';

const at = Date.UTC(2026, 10, 29, 15, 10);
const settings = { workspace: String(workspaceId) };
const account = { token, ...settings };
const office = () => createWorld({ now: () => at });

function usersOf(world: World) {
  const [first] = world.workspaces;
  if (first === undefined) throw new Error('The office changed');
  return first.users;
}

function workspaceOf(people: readonly ServedPerson[]): World {
  const world = office();
  const users = usersOf(world);
  const [reader] = users.splice(0);
  if (reader === undefined) throw new Error('The office changed');
  // Whose token it is; as one who left they are no row.
  users.push({ ...reader, removed: true });
  for (const { name, email, zone } of people) {
    const id = [...email].reduce((sum, letter) => (sum * 7 + letter.charCodeAt(0)) % 1e9, 1);
    users.push({ ...reader, id, name, email, timezone: zone, removed: false, away: null });
  }
  return world;
}

testRosterSource('a Twist workspace', {
  source: twistSource,
  settings,
  account,
  wrongSettings: [{ workspace: '' }, { workspace: 'fernhill' }, { workspace: workspaceId }],
  serve: (people) => {
    const send = twistFetch(workspaceOf(people));
    return (request) => send(request);
  },
});

const parts = (world: World, ledger: LedgerLine[] = []) => ({
  fetch: twistFetch(world),
  now: () => at,
  write: async (line: LedgerLine) => {
    ledger.push(line);
    return async () => {};
  },
});

async function load(world: World) {
  const ledger: LedgerLine[] = [];
  const signal = new AbortController().signal;
  const http = sourceHttp(twistSource, settings, parts(world, ledger));
  const context = { http, signal, since: null, today: '2026-11-29', account, progress: () => {} };
  return { outcome: await twistSource.load(settings, context), ledger };
}
async function listOf(world: World): Promise<Exclude<Loaded, 'unchanged'>> {
  const { outcome } = await load(world);
  if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

test('everybody who is there comes as the table of the team has them, with who is away', async () => {
  const { rows, problems, notes } = await listOf(office());
  const there = teammates.flatMap(({ twist }) =>
    twist === undefined || twist.is === 'removed' ? [] : [twist],
  );
  expect(rows.map(({ id, name, zone, addresses }) => [id, name, zone, addresses[0]?.value])).toEqual(
    there.map(({ id, name, zone, email }) => [String(id), name, zone, email]),
  );
  expect(problems).toEqual([]);
  const [away, ...more] = rows.filter(({ given }) => given.includes('timeOff'));
  const { from, to } = datesOf(at, { from: -3, to: 7, label: '' });
  expect([away?.name, away?.timeOff, more]).toEqual(['Priya Nair', [{ from, to, label: '' }], []]);
  expect(notes.map(({ name, what }) => `${name ?? ''}: ${sayEnglish(what)}`)).toEqual([
    'Inês Carvalho: a guest.',
    'Inês Carvalho: no e-mail address, so no badge can appear until you add an address.',
    ': 1 deactivated account was left out: Oskar Nilsson.',
    ': 1 app or bot was left out: Deploy Train.',
  ]);
});

test('an absence that cannot be read costs itself alone, and something that is no person costs itself', async () => {
  const world = office();
  const users = usersOf(world);
  const priya = users.findIndex(({ name }) => name === 'Priya Nair');
  const one = users[priya];
  if (one === undefined) throw new Error('The office changed');
  users.splice(priya, 1, { ...one, away: { type: 'vacation', from: '2026-12-09', to: '2026-12-02' } });
  const { rows, problems } = await listOf(world);
  expect(rows.find(({ name }) => name === 'Priya Nair')?.given).toEqual(['addresses', 'zone']);
  expect(problems.map(({ name }) => name)).toEqual(['Priya Nair']);
  world.faults.push({ kind: '500', instead: () => ({ status: 200, body: [7, null, 'Ada'] }) });
  const { outcome } = await load(world);
  expect(outcome.ok ? '' : toldEnglish(outcome.words)).toBe(
    'Twist listed no people, so nothing was changed.',
  );
});

test.each<[FaultKind, string, RegExp]>([
  ['401', 'ask', /^Twist doesn’t accept this token\. Copy it again/],
  ['403', 'ask', /^Twist doesn’t accept this token/],
  ['429', 'again', /^Twist asks Meantime to slow down\.$/],
  ['500', 'again', /^Twist has a problem right now\.$/],
  ['503', 'again', /^Twist has a problem right now\.$/],
])('%s is one sentence that says what to do', async (kind, outcome, words) => {
  const world = office();
  world.faults.push({ kind, retryAfter: 60 });
  const { outcome: came } = await load(world);
  expect(came.ok ? '' : [came.kind, toldEnglish(came.words)]).toEqual([
    outcome,
    expect.stringMatching(words),
  ]);
});

test('a token opens the workspaces of whose it is, and the ledger has no word of it', async () => {
  const world = office();
  const ledger: LedgerLine[] = [];
  const http = createHttp(twistFacts.hosts, phrase('requests.check-token'), parts(world, ledger));
  const opened = await checkTwist(token, http);
  expect(opened).toEqual({
    ok: true,
    value: [
      { settings: account, name: 'Fernhill' },
      { settings: { token, workspace: '5517002' }, name: 'Mara’s notes' },
    ],
  });
  expect(ledger).toHaveLength(1);
  expect(JSON.stringify(ledger)).not.toContain(token);
  expect(await checkTwist('oauth2:somebody-else', http)).toMatchObject({ ok: false, kind: 'ask' });
});
