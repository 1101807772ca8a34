import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawRequest } from './raw-request.ts';
import type { Office } from './server.ts';
import { startOffice } from './server.ts';
import { checkAnswer, hasContract } from './slack-api/contract.ts';
import { addCrowd } from './slack-api/crowd.ts';
import { tokens } from './slack-api/ids.ts';
import { workspace } from './slack-api/workspace.ts';
import { tiers } from './slack-api/world.ts';
import { teammates } from './team/said.ts';

if (!hasContract) console.log("skipped: Slack's contract is not beside the repository");

interface Row {
  readonly id: string;
  readonly deleted: boolean;
  readonly is_bot: boolean;
  readonly is_app_user: boolean;
  readonly tz?: string;
  readonly tz_offset?: number;
  readonly profile: { readonly email?: string; readonly status_expiration: number };
}

describe('users.list', () => {
  test('says of each of the team what the table of the team says', async () => {
    const { ask } = workspace();
    const { body } = await ask('users.list', { limit: '200' });
    const rows = new Map<string, Row>(body.members.map((row: Row) => [row.id, row]));
    for (const { slack } of teammates) {
      if (!slack) continue;
      const row = rows.get(slack.id);
      expect([slack.id, row?.tz, row?.profile.email]).toEqual([slack.id, slack.zone, slack.email]);
    }
    expect(body.response_metadata).toEqual({ next_cursor: '' });
  });

  test('has Slackbot, a bot, an app, a stranger, a guest and somebody who left, each by its own flags', async () => {
    const { ask } = workspace();
    const { body } = await ask('users.list');
    const of = (id: string) => body.members.find((row: Row) => row.id === id);
    expect(of('USLACKBOT')).toMatchObject({ is_bot: false, is_app_user: false, tz: 'America/Los_Angeles' });
    expect(of('U0DEPLOY1')).toMatchObject({ is_bot: true, profile: { bot_id: 'B0DEPLOY1' } });
    expect(of('U0POLLSA1')).toMatchObject({ is_bot: false, is_app_user: true });
    expect(of('U0HELENA1')).toMatchObject({ is_stranger: true, team_id: 'T0NORTHQ1' });
    expect(of('U0HELENA1')).not.toHaveProperty('tz');
    expect(of('U0INESCA1')).toMatchObject({ is_restricted: true, is_ultra_restricted: true });
    expect(of('U0INESCA1').profile).not.toHaveProperty('email');
    expect(of('U0OSKARN1')).toMatchObject({ deleted: true });
    expect(of('U0OSKARN1')).not.toHaveProperty('tz');
  });

  test('offsets and labels are those of the day, the zone holds', async () => {
    const { ask, clock } = workspace();
    const zoneOf = async () => (await ask('users.info', { user: 'U0MARA001' })).body.user;
    expect(await zoneOf()).toMatchObject({
      tz: 'Europe/Berlin',
      tz_offset: 3600,
      tz_label: 'Central European Standard Time',
    });
    clock.now = Date.UTC(2026, 6, 1);
    expect(await zoneOf()).toMatchObject({ tz: 'Europe/Berlin', tz_offset: 7200 });
    expect((await ask('users.info', { user: 'U0ANANYA1' })).body.user.tz_offset).toBe(19_800);
    expect((await ask('users.info', { user: 'U0TOMBEC1' })).body.user.tz_offset).toBe(-25_200);
  });

  test.each([1, 2, 7, 200])('read in pages of %d it has every row once', async (limit) => {
    const { ask, world } = workspace();
    const ids: string[] = [];
    let cursor = '';
    do {
      const { body } = await ask('users.list', { limit: String(limit), cursor });
      ids.push(...body.members.map((row: Row) => row.id));
      cursor = body.response_metadata.next_cursor;
    } while (cursor !== '');
    expect(ids).toEqual(world.users.map(({ id }) => id));
  });

  test('may send fewer than were asked for, and wants a limit where there are many', async () => {
    const { ask, world } = workspace();
    world.pageSize = 4;
    expect((await ask('users.list', { limit: '200' })).body.members).toHaveLength(4);
    world.mostWithoutLimit = 10;
    expect((await ask('users.list')).body).toEqual({ ok: false, error: 'limit_required' });
    expect((await ask('users.list', { cursor: 'nonsense', limit: '3' })).body.error).toBe('invalid_cursor');
    expect((await ask('users.list', { limit: '1001' })).body.error).toBe('invalid_limit');
  });

  test('a workspace of thousands: no list without a limit, and pages of a thousand at most', async () => {
    const { ask, world } = workspace();
    addCrowd(world, 2000);
    expect((await ask('users.list')).body.error).toBe('limit_required');
    const seen = new Set<string>();
    let cursor = '';
    do {
      const { body } = await ask('users.list', { limit: '1000', cursor });
      for (const row of body.members) seen.add(row.id);
      cursor = body.response_metadata.next_cursor;
    } while (cursor !== '');
    expect([seen.size, world.log.length]).toEqual([world.users.length, 4]);
  });

  test('a leave is a status with its end', async () => {
    const { ask } = workspace();
    const { body } = await ask('users.profile.get', { user: 'U0PRIYAN1' });
    expect(body.profile).toMatchObject({ status_text: 'Leave', status_emoji: ':palm_tree:' });
    expect(new Date(body.profile.status_expiration * 1000).toISOString()).toBe('2026-12-02T23:59:00.000Z');
  });
});

describe('tokens', () => {
  test.each([
    ['no token', null, 'not_authed'],
    ['one that Slack never gave out', 'xoxp-1-2-3', 'invalid_auth'],
    ['a revoked one', tokens.revoked, 'token_revoked'],
    ['one of somebody who was deactivated', tokens.inactive, 'account_inactive'],
  ])('%s: ok is false, the status 200', async (_, token, error) => {
    const { ask } = workspace();
    const answer = await ask('users.list', {}, token);
    expect([answer.status, answer.body]).toEqual([200, { ok: false, error }]);
  });

  test('a missing scope is named, with those there are', async () => {
    const { ask } = workspace();
    expect((await ask('users.list', {}, tokens.noUsers)).body).toEqual({
      ok: false,
      error: 'missing_scope',
      needed: 'users:read',
      provided: 'team:read',
    });
  });

  test('without users:read.email nobody has an address, and nothing is refused', async () => {
    const { ask } = workspace();
    const { body, headers } = await ask('users.list', {}, tokens.noEmail);
    expect(body.members.filter((row: Row) => row.profile.email !== undefined)).toEqual([]);
    expect(headers.get('x-oauth-scopes')).not.toContain('users:read.email');
  });

  test('stands in the header or in a form, never in an address', async () => {
    const { send } = workspace();
    const read = async (path: string, init?: RequestInit) =>
      (await send(`https://slack.com/api/${path}`, init)).json();
    const form = new URLSearchParams({ token: tokens.full });
    expect(await read('auth.test', { method: 'POST', body: form })).toMatchObject({
      ok: true,
      team: 'Fernhill',
      team_id: 'T0FERNHILL',
      user_id: 'U0MARA001',
      url: 'https://fernhill.slack.com/',
    });
    expect(await read(`auth.test?token=${tokens.full}`)).toEqual({ ok: false, error: 'invalid_auth' });
    expect(await read('auth.test', { headers: { authorization: `Bearer ${tokens.bot}` } })).toMatchObject({
      bot_id: 'B0DEPLOY1',
    });
  });

  test('a revoked token is at its end everywhere', async () => {
    const { ask } = workspace();
    expect((await ask('auth.revoke', { test: 'true' })).body).toEqual({ ok: true, revoked: false });
    expect((await ask('auth.revoke')).body).toEqual({ ok: true, revoked: true });
    expect((await ask('auth.test')).body.error).toBe('token_revoked');
  });
});

describe('groups and channels', () => {
  test('groups in use, with members if asked; one that is switched off only by its flag', async () => {
    const { ask } = workspace();
    const { body } = await ask('usergroups.list', { include_users: 'true' });
    expect(
      body.usergroups.map((each: { handle: string; users: string[] }) => [each.handle, each.users]),
    ).toEqual([
      ['launch', ['U0MARA001', 'U0ANANYA1', 'U0TOMBEC1']],
      ['legal', ['U0JONAS01', 'U0OSKARN1']],
    ]);
    expect((await ask('usergroups.list', { include_disabled: 'true' })).body.usergroups).toHaveLength(3);
    expect((await ask('usergroups.users.list', { usergroup: 'S0LEGAL01' })).body.users).toHaveLength(2);
    expect((await ask('usergroups.users.list', { usergroup: 'S0SUMMER1' })).body.error).toBe(
      'no_such_subteam',
    );
  });

  test('private channels by their scope and to members alone', async () => {
    const { ask, world } = workspace();
    const names = (body: { channels: { name: string }[] }) => body.channels.map(({ name }) => name);
    expect(names((await ask('conversations.list', { exclude_archived: 'true' })).body)).toEqual([
      'general',
      'launch-planning',
    ]);
    expect(names((await ask('conversations.list', { types: 'private_channel' })).body)).toEqual(['board']);
    expect((await ask('conversations.list', { types: 'im' })).body).toMatchObject({ needed: 'im:read' });
    const [, , board] = world.channels;
    if (board) board.members = ['U0JONAS01'];
    expect((await ask('conversations.members', { channel: 'C0BOARD01' })).body.error).toBe(
      'channel_not_found',
    );
    const first = await ask('conversations.members', { channel: 'C0LAUNCH1', limit: '4' });
    expect(first.body.members).toHaveLength(4);
    expect(first.body.response_metadata.next_cursor).not.toBe('');
  });
});

describe('what goes wrong', () => {
  test('429 with its wait, a page instead of JSON, a connection that breaks, a list without an end', async () => {
    const { ask, world } = workspace();
    world.faults.push(
      { kind: '429', on: '* /api/users.list', retryAfter: 7 },
      { kind: '503', on: '* /api/usergroups.list' },
      { kind: 'cut-before', on: '* /api/auth.test' },
      { kind: 'same-cursor', on: '* /api/users.list', times: 2 },
    );
    const slow = await ask('users.list');
    expect([slow.status, slow.headers.get('retry-after'), slow.body.error]).toEqual([
      429,
      '7',
      'ratelimited',
    ]);
    await expect(ask('usergroups.list')).rejects.toThrow('JSON');
    await expect(ask('auth.test')).rejects.toThrow('Failed to fetch');
    const { next_cursor: cursor } = (await ask('users.list', { limit: '3' })).body.response_metadata;
    const again = (await ask('users.list', { limit: '3', cursor })).body.response_metadata;
    expect([cursor === '', again.next_cursor]).toEqual([false, cursor]);
    expect(world.log.map(({ came }) => came)).toEqual(['429', '503', 'cut', 'ok', 'ok']);
  });

  test('where tiers are kept, the 21st list of a minute is one too many', async () => {
    const { ask, world, clock } = workspace();
    world.perMinute = tiers;
    for (let turn = 0; turn < 20; turn += 1) expect((await ask('users.list')).status).toBe(200);
    expect((await ask('users.list')).status).toBe(429);
    clock.now += 61_000;
    expect((await ask('users.list')).status).toBe(200);
  });

  test.skipIf(!hasContract)('an argument that the method does not have', async () => {
    const { ask } = workspace();
    expect((await ask('users.list', { page: '2' })).body.error).toBe('invalid_arg_name');
    expect((await ask('usergroups.users.list')).body).toMatchObject({ error: 'invalid_arguments' });
    expect((await ask('users.list', { include_locale: 'maybe' })).body.error).toBe('invalid_arguments');
    expect((await ask('chat.postMessage')).body.error).toBe('unknown_method');
  });

  test.skipIf(!hasContract)(
    'an answer of the office that Slack would not give is an error of the office',
    async () => {
      const { ask } = workspace();
      const { body } = await ask('users.list', { limit: '1' });
      expect(() => checkAnswer('users.list', body)).not.toThrow();
      expect(() => checkAnswer('users.list', { ...body, total: 1 })).toThrow('answers users.list wrong');
      const [row] = body.members;
      expect(() => checkAnswer('users.list', { ...body, members: [{ ...row, id: 'mara' }] })).toThrow();
      expect(() => checkAnswer('users.list', { ...body, members: [{ ...row, timezone: 'UTC' }] })).toThrow();
    },
  );

  test('a JSON body is not looked into by a method that only reads', async () => {
    const { send } = workspace();
    const headers = { authorization: `Bearer ${tokens.full}`, 'content-type': 'application/json' };
    const read = await send('https://slack.com/api/users.list', {
      method: 'POST',
      headers,
      body: JSON.stringify({ limit: 2 }),
    });
    expect((await read.json()).members.length).toBeGreaterThan(2);
  });
});

describe('over HTTP', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.close());

  test('slack.com is another site than the client, and lets no page send a token in a header', async () => {
    const list = 'https://slack.com/api/users.list?limit=2';
    const preflight = await rawRequest(office, 'OPTIONS', list, {
      'access-control-request-headers': 'authorization',
    });
    expect(preflight.headers['access-control-allow-headers']).not.toMatch(/authorization/i);
    const listed = await rawRequest(office, 'GET', list, { authorization: `Bearer ${tokens.full}` });
    expect(JSON.parse(listed.text).members).toHaveLength(2);
    expect(listed.headers['access-control-allow-origin']).toBe('*');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(JSON.parse((await rawRequest(office, 'POST', list, form, `token=${tokens.full}`)).text).ok).toBe(
      true,
    );
    expect(office.slackApi.log.map(({ method, came }) => `${method} ${came}`)).toEqual([
      'users.list ok',
      'users.list ok',
    ]);
  });
});
