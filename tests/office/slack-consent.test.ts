import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { clientId, clientSecret } from './slack-api/ids.ts';
import { workspace } from './slack-api/workspace.ts';

describe('consent', () => {
  const verifier = 'w'.repeat(64);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const redirect = `https://${'a'.repeat(32)}.chromiumapp.org/`;

  function authorize(more: Record<string, string> = {}, page = 'v2') {
    return `https://slack.com/oauth/${page}/authorize?${new URLSearchParams({
      client_id: clientId,
      [page === 'v2' ? 'user_scope' : 'scope']: 'users:read,users:read.email',
      redirect_uri: redirect,
      state: 's'.repeat(20),
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...more,
    })}`;
  }

  async function codeOf(all: ReturnType<typeof workspace>, address = authorize()) {
    all.world.consent = 'given';
    const answer = await all.visit(address);
    const back = new URL(answer.headers?.location ?? 'https://nowhere.example/');
    expect(back.searchParams.get('state')).toBe('s'.repeat(20));
    return back.searchParams.get('code') ?? '';
  }

  const exchange = (code: string, more: Record<string, string> = {}) => ({
    client_id: clientId,
    code,
    redirect_uri: redirect,
    code_verifier: verifier,
    ...more,
  });

  test('a code and its verifier become a token of the user, once, without a secret', async () => {
    const all = workspace();
    const code = await codeOf(all);
    const { body } = await all.ask('oauth.v2.access', exchange(code), null);
    expect(body).toMatchObject({
      ok: true,
      team: { id: 'T0FERNHILL' },
      authed_user: { id: 'U0MARA001', token_type: 'user' },
    });
    expect(body).not.toHaveProperty('access_token');
    expect((await all.ask('users.list', {}, body.authed_user.access_token)).body.ok).toBe(true);
    expect((await all.ask('usergroups.list', {}, body.authed_user.access_token)).body.error).toBe(
      'missing_scope',
    );
    expect((await all.ask('oauth.v2.access', exchange(code), null)).body.error).toBe('invalid_code');
  });

  test('the other page has its own exchange, with the token at the top', async () => {
    const all = workspace();
    const code = await codeOf(all, authorize({}, 'v2_user'));
    expect((await all.ask('oauth.v2.access', exchange(code), null)).body.error).toBe(
      'oauth_authorization_url_mismatch',
    );
    const next = await codeOf(all, authorize({}, 'v2_user'));
    const { body } = await all.ask('oauth.v2.user.access', exchange(next), null);
    expect(body).toMatchObject({ ok: true, token_type: 'user', authed_user: { id: 'U0MARA001' } });
    expect((await all.ask('auth.test', {}, body.access_token)).body.ok).toBe(true);
  });

  test('a wrong verifier, another address, another app, an old code and no secret are refused', async () => {
    const all = workspace();
    const refused = async (more: Record<string, string>) =>
      (await all.ask('oauth.v2.access', exchange(await codeOf(all), more), null)).body.error;
    expect(await refused({ code_verifier: 'x'.repeat(64) })).toBe('invalid_code');
    expect(await refused({ redirect_uri: 'https://evil.example/' })).toBe('bad_redirect_uri');
    expect(await refused({ client_id: '1.2' })).toBe('invalid_client_id');
    const code = await codeOf(all);
    all.clock.now += 601_000;
    expect((await all.ask('oauth.v2.access', exchange(code), null)).body.error).toBe('invalid_code');
    const plain = new URL(authorize());
    for (const name of ['code_challenge', 'code_challenge_method']) plain.searchParams.delete(name);
    const bare = await codeOf(all, plain.href);
    expect((await all.ask('oauth.v2.access', exchange(bare), null)).body.error).toBe('bad_client_secret');
    const again = await codeOf(all, plain.href);
    const known = exchange(again, { client_secret: clientSecret });
    expect((await all.ask('oauth.v2.access', known, null)).body.ok).toBe(true);
  });

  test('tokens that rotate end after twelve hours; each refresh token holds once and for 30 days', async () => {
    const all = workspace();
    const client = all.world.clients.get(clientId);
    if (client) client.rotates = true;
    const { body } = await all.ask('oauth.v2.access', exchange(await codeOf(all)), null);
    const { access_token: access, refresh_token: refresh, expires_in: seconds } = body.authed_user;
    expect(seconds).toBe(43_200);
    all.clock.now += 43_201_000;
    expect((await all.ask('users.list', {}, access)).body.error).toBe('token_expired');
    const args = { client_id: clientId, grant_type: 'refresh_token', refresh_token: refresh };
    const next = (await all.ask('oauth.v2.access', args, null)).body;
    expect((await all.ask('users.list', {}, next.access_token)).body.ok).toBe(true);
    expect((await all.ask('oauth.v2.access', args, null)).body.error).toBe('invalid_refresh_token');
    all.clock.now += 31 * 86_400_000;
    const late = { ...args, refresh_token: next.refresh_token };
    expect((await all.ask('oauth.v2.access', late, null)).body.error).toBe('invalid_refresh_token');
  });

  test('the page names what is asked for, and Cancel comes back as a refusal', async () => {
    const { visit } = workspace();
    expect((await visit(authorize())).body).toContain('<li>users:read.email</li>');
    const back = await visit(authorize(), { choice: 'cancel' });
    expect(new URL(back.headers?.location ?? '').searchParams.get('error')).toBe('access_denied');
  });

  test.each([
    [{ client_id: 'nobody' }, 'invalid_client_id'],
    [{ redirect_uri: 'https://evil.example/' }, 'redirect_uri did not match'],
    [{ scope: 'chat:write' }, 'ask for user_scope alone'],
    [{ user_scope: '' }, 'no_scopes'],
    [{ code_challenge_method: 'plain' }, 'invalid_code_challenge_method'],
    [{ state: 'short' }, 'a state of 16'],
  ])('%o gets a page that says why', async (more, words) => {
    const { visit } = workspace();
    expect((await visit(authorize(more))).body).toContain(words);
  });
});
