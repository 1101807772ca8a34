import { createHash } from 'node:crypto';
import type { Call } from '../wire';
import { Refused } from './call.ts';
import { owner } from './ids.ts';
import type { Client, Code, World } from './world';
import { grantToken } from './world.ts';

type Args = Readonly<Record<string, string>>;
type Body = Readonly<Record<string, unknown>>;

const halfDay = 43_200;
const month = 30 * 86_400_000;

/** `oauth.v2.access` and `oauth.v2.user.access`: a code or a refresh token for a token of the user. */
export function exchange(world: World, call: Call, method: string, args: Args): Body {
  const { client, secret } = clientOf(world, call, args);
  if (args.grant_type === 'refresh_token') return refresh(world, client, secret, args);
  if (args.grant_type !== undefined && args.grant_type !== 'authorization_code')
    throw new Refused('invalid_grant_type');
  const code = codeOf(world, client, secret, args);
  if ((code.flow === 'v2_user') !== (method === 'oauth.v2.user.access'))
    throw new Refused('oauth_authorization_url_mismatch');
  const issued = issue(world, client, code.scopes);
  const scope = code.scopes.join(',');
  const team = { id: world.team.id, name: world.team.name };
  if (code.flow === 'v2_user')
    return { app_id: 'A0MEANTIM', ...issued, scope, authed_user: { id: owner, scope }, team };
  return {
    app_id: 'A0MEANTIM',
    // With user scopes alone there is no token of a bot at the top.
    authed_user: { id: owner, scope, ...issued },
    team,
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** A code holds once and for ten minutes. Throws where anything about it is not as it was asked for. */
function codeOf(world: World, client: Client, secret: string | null, args: Args): Code {
  const code = world.codes.get(args.code ?? '');
  if (!code || code.client !== client.id || code.expiresAt <= world.now()) throw new Refused('invalid_code');
  if (args.redirect_uri !== code.redirect) throw new Refused('bad_redirect_uri');
  world.codes.delete(args.code ?? '');
  if (code.challenge !== null) {
    // Slack's word for a wrong verifier is in no paper that was read.
    const made = createHash('sha256')
      .update(args.code_verifier ?? '')
      .digest('base64url');
    if (made !== code.challenge) throw new Refused('invalid_code');
  } else if (secret !== client.secret) throw new Refused('bad_client_secret');
  return code;
}

/** Each refresh token holds once. Of a refreshed token of a user all stands at the top of the answer. */
function refresh(world: World, client: Client, secret: string | null, args: Args): Body {
  if (client.refreshNeedsSecret && secret !== client.secret) throw new Refused('bad_client_secret');
  const known = world.refreshes.get(args.refresh_token ?? '');
  if (!known || known.client !== client.id || known.expiresAt <= world.now())
    throw new Refused('invalid_refresh_token');
  world.refreshes.delete(args.refresh_token ?? '');
  const issued = issue(world, client, known.scopes);
  return {
    app_id: 'A0MEANTIM',
    ...issued,
    scope: known.scopes.join(','),
    user_id: owner,
    team: { id: world.team.id },
  };
}

function issue(world: World, client: Client, scopes: readonly string[]): Body {
  if (!client.rotates) return { access_token: grantToken(world, owner, scopes), token_type: 'user' };
  const refreshToken = `xoxe-1-${world.nextId()}-office`;
  world.refreshes.set(refreshToken, { client: client.id, scopes, expiresAt: world.now() + month });
  return {
    access_token: grantToken(world, owner, scopes, { seconds: halfDay }),
    token_type: 'user',
    refresh_token: refreshToken,
    expires_in: halfDay,
  };
}

/** The app, named in the form or by HTTP Basic, with its secret if it sent one. */
function clientOf(world: World, { headers }: Call, args: Args): { client: Client; secret: string | null } {
  const basic = /^Basic (\S+)$/.exec(headers.authorization ?? '')?.[1];
  const [id, secret] = basic === undefined ? [args.client_id, args.client_secret] : atob(basic).split(':');
  const client = world.clients.get(id ?? '');
  if (!client) throw new Refused('invalid_client_id');
  return { client, secret: secret ?? null };
}
