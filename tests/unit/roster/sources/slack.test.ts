import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ServedPerson, testRosterSource } from '@/tests/kits/roster-source/contract';
import { addCrowd } from '@/tests/office/slack-api/crowd';
import type { FaultKind } from '@/tests/office/slack-api/faults';
import { slackFetch } from '@/tests/office/slack-api/fetch';
import { tokens } from '@/tests/office/slack-api/ids';
import { createWorld, tiers, type World } from '@/tests/office/slack-api/world';
import { teammates } from '@/tests/office/team/said';
import { slackSource } from '@/utils/roster/sources/slack/source';
import { sayEnglish, toldEnglish } from '@/utils/words/english';
import { at, listOf, load, notesOf, office, settings, team } from './slack-lists';

/** A workspace of these people alone; those who are no row of the contract are there, too. */
function workspaceOf(people: readonly ServedPerson[]): World {
  const world = createWorld({ now: () => at });
  world.users.splice(
    0,
    world.users.length,
    ...world.users.filter(({ kind, deleted }) => kind !== 'person' || deleted),
  );
  for (const [index, { name, email, zone }] of people.entries()) {
    world.users.push({
      // By the person, not by the place in the list.
      id: `U0${email.replaceAll(/\W/g, '').toUpperCase().slice(0, 8)}`,
      handle: `person.${index}`,
      realName: name,
      displayName: '',
      email,
      ...(zone.startsWith('Nowhere') ? {} : { zone }),
      title: '',
      status: { text: '', emoji: '', until: 0 },
      deleted: false,
      kind: 'person',
      updated: 1,
    });
  }
  return world;
}

testRosterSource('a Slack workspace', {
  source: slackSource,
  settings,
  account: { token: tokens.full, team },
  wrongSettings: [{ team: '' }, { team: 'U0MARA001' }, { team: 'fernhill' }, { team: 7 }],
  serve: (people) => {
    const send = slackFetch(workspaceOf(people));
    return (request) => send(request);
  },
});

describe('the office’s workspace', () => {
  test('everybody who is there comes as the table of the team has them', async () => {
    const { rows, problems, revision } = await listOf(office());
    const there = teammates.flatMap(({ slack }) =>
      slack === undefined || slack.is === 'deactivated' ? [] : [slack],
    );
    expect(rows.map(({ id, zone, addresses }) => [id, zone, addresses[0]?.value])).toEqual(
      there.map(({ id, zone, email }) => [`${id}@${team}`, zone, email ?? id]),
    );
    expect([problems, revision]).toEqual([[], null]);
    for (const row of rows) {
      // What Slack does not know is left to other sources: hours, days off, places.
      expect(row.given).toEqual(['addresses', 'zone']);
      expect([row.timeOff, row.place]).toEqual([undefined, undefined]);
      expect(row.addresses).toContainEqual({ kind: 'slack-user', value: row.id?.split('@')[0], team });
    }
  });

  test('who left, programs and people of other workspaces are left out and counted, a guest is marked', async () => {
    const list = await listOf(office());
    expect(notesOf(list)).toEqual([
      'Legal: 1 member is an app or a deactivated account, and isn’t counted.',
      'Priya Nair: the status in Slack is “Leave”. It isn’t used as time off: add that yourself if it is.',
      'Inês Carvalho: a guest in this workspace.',
      'Inês Carvalho: no e-mail address, so badges appear in Slack only.',
      '1 deactivated account was left out: Oskar Nilsson.',
      '3 apps and bots were left out: Slackbot, Deploy Train, and Polls.',
      expect.stringMatching(/^1 person from another workspace was left out, .*: Helena /),
    ]);
  });

  test('without users:read.email all come, and that is said once', async () => {
    const list = await listOf(office(), { token: tokens.noEmail });
    expect(list.rows.flatMap(({ addresses }) => addresses).some(({ kind }) => kind === 'email')).toBe(false);
    expect(notesOf(list).filter((note) => note.includes('mail address'))).toEqual([
      'The app may not see e-mail addresses, so badges appear in Slack only. Add the scope users:read.email in Slack to change that.',
    ]);
  });

  test('somebody who uses this very app is flagged as its user, and stays', async () => {
    const world = office();
    const mara = world.users.findIndex(({ id }) => id === 'U0MARA001');
    world.users.splice(mara, 1, { ...world.users[mara], kind: 'app' } as World['users'][number]);
    const { rows } = await listOf(world);
    expect(rows.map(({ name }) => name)).toContain('Mara Lindqvist');
  });

  test('a zone that is missing or unknown costs the zone alone', async () => {
    const world = office();
    const [, ananya, jonas] = ['U0MARA001', 'U0ANANYA1', 'U0JONAS01'].map((id) =>
      world.users.find((user) => user.id === id),
    );
    if (ananya === undefined || jonas === undefined) throw new Error('The office changed');
    delete ananya.zone;
    const { rows } = await listOf(world);
    const row = rows.find(({ name }) => name === ananya.realName);
    expect(row?.given).toEqual(['addresses']);
    expect(row?.noZone && sayEnglish(row.noZone)).toMatch(/^Slack gives no time zone\. Add this person/);
    expect(rows.find(({ name }) => name === jonas.realName)?.zone).toBe('Europe/Lisbon');
  });
});

test('a long list comes in pages of 500, so that 10,000 stay within the 20 requests of a minute, with progress', async () => {
  const world = office();
  addCrowd(world, 1_600);
  world.perMinute = tiers;
  const { outcome, ledger, told } = await load(world);
  if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
  expect(outcome.value.rows).toHaveLength(1_610);
  expect(world.log.map(({ args }) => args.limit)).toEqual(['500', '500', '500', '500', undefined]);
  expect(new Set(ledger.map(({ host, method }) => `${method} ${host}`))).toEqual(new Set(['POST slack.com']));
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect([told.length, told.at(-1)]).toEqual([ledger.length - 1, 1_610]);
  expect(JSON.stringify(world.log)).not.toContain('xoxp-');
});

describe('what Slack refuses', () => {
  const refuse = async (kind: FaultKind, token: string = tokens.full) => {
    const world = office();
    if (kind !== 'same-cursor') world.faults.push({ kind, on: '* /api/users.list' });
    const { outcome } = await load(world, { token });
    return outcome.ok ? 'ok' : [outcome.kind, toldEnglish(outcome.words)];
  };

  test.each([
    ['invalid_auth', 'ask', /^Slack doesn’t accept this token\. Copy it again/],
    ['token_revoked', 'ask', /^This token was revoked or has expired\. Reinstall/],
    ['token_expired', 'ask', /^This token was revoked or has expired/],
    ['account_inactive', 'ask', /^The account that installed the Slack app is deactivated\./],
    ['missing_scope', 'ask', /^The app lacks the scope users:read\. Add it in Slack/],
    ['ratelimited', 'again', /^Slack asks Meantime to slow down\.$/],
    ['org_login_required', 'no', /^Your Slack administrators don’t allow this app yet\./],
    ['internal_error', 'again', /^Slack has a problem right now\.$/],
    ['fatal_error', 'again', /^Slack has a problem right now\.$/],
    ['503', 'again', /^Slack has a problem right now\.$/],
    ['invalid_cursor', 'again', /broke off, so nothing was changed/],
  ] as const)('%s is one sentence that says what to do', async (kind, outcome, words) => {
    expect(await refuse(kind)).toEqual([outcome, expect.stringMatching(words)]);
  });

  test('the wrong kind of token, and a code that nobody knows', async () => {
    const said = async (error: string) => {
      const world = office();
      world.faults.push({
        kind: 'fatal_error',
        on: '* /api/users.list',
        instead: () => ({ status: 200, body: { ok: false, error } }),
      });
      const { outcome } = await load(world);
      return outcome.ok ? 'ok' : [outcome.kind, toldEnglish(outcome.words)];
    };
    expect(await said('not_allowed_token_type')).toEqual([
      'ask',
      'This kind of token can’t list people. Use the User OAuth Token, which starts with xoxp-.',
    ]);
    expect(await said('two_factor_setup_required')).toEqual([
      'no',
      'Slack refused the request (two_factor_setup_required), so nothing was changed.',
    ]);
    expect(await said('<b>Ada Fern’s token</b>')).toEqual([
      'no',
      'Slack refused the request (?), so nothing was changed.',
    ]);
  });

  test('a list without an end is left at the first page that comes again', async () => {
    const world = office();
    addCrowd(world, 1_000);
    world.faults.push({ kind: 'same-cursor', on: '* /api/users.list', times: 9 });
    const { outcome, ledger } = await load(world);
    expect(outcome.ok ? '' : toldEnglish(outcome.words)).toMatch(/broke off/);
    expect(ledger.length).toBeLessThanOrEqual(3);
  });
});

describe('pauses and cancelling', () => {
  afterEach(() => void vi.useRealTimers());

  test('a short pause in the middle of a list is waited for, and the list goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const world = office();
    addCrowd(world, 700);
    world.faults.push({ kind: '429', on: '* /api/users.list', retryAfter: 7 });
    const loading = load(world);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(world.log).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    const { outcome } = await loading;
    expect(outcome.ok && outcome.value !== 'unchanged' && outcome.value.rows.length).toBe(710);
    expect(world.log.map(({ came }) => came)).toEqual(['429', 'ok', 'ok', 'ok']);
  });

  test('a longer one is the outcome, with its time', async () => {
    const world = office();
    world.faults.push({ kind: '429', on: '* /api/users.list', retryAfter: 21 });
    expect((await load(world)).outcome).toMatchObject({ kind: 'again', retryAt: at + 21_000 });
  });

  test('cancelled in a pause, nothing more is asked', async () => {
    const world = office();
    world.faults.push({ kind: '429', on: '* /api/users.list', retryAfter: 20, times: 9 });
    const cancel = new AbortController();
    const loading = load(world, { signal: cancel.signal });
    await vi.waitFor(() => expect(world.log).toHaveLength(1));
    cancel.abort();
    expect((await loading).outcome.ok).toBe(false);
    expect(world.log).toHaveLength(1);
  });
});
