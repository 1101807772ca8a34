import { escaped } from '../google/escaped.ts';
import type { Answer, Call } from '../wire';
import type { Client, Code, World } from './world';

/** What an app asks for on Slack's own page. */
interface Request {
  readonly client: Client;
  readonly redirect: string;
  readonly state: string;
  readonly scopes: readonly string[];
  readonly challenge: string | null;
  readonly flow: Code['flow'];
}

const minutes = 60_000;

/** Slack's page that asks whether an app may have what it wants, in both forms: `v2` and `v2_user`. */
export function authorizePage(world: World, url: URL): Answer {
  const asked = requestOf(world, url);
  if (typeof asked === 'string') return html(200, `<h1>Something went wrong</h1><p>${escaped(asked)}</p>`);
  if (world.consent === 'refused') return back(asked, { error: 'access_denied' });
  if (world.consent === 'given') return grant(world, asked);
  if (world.consent === 'given-to-another') return grant(world, { ...asked, state: 's'.repeat(36) });
  const rows = asked.scopes.map((scope) => `<li>${escaped(scope)}</li>`).join('');
  return html(
    200,
    `<h1>Meantime is requesting permission to access the ${escaped(world.team.name)} Slack workspace</h1>
<p>What will Meantime be able to view?</p><ul>${rows}</ul>
<form method="post"><button name="choice" value="cancel">Cancel</button>
<button name="choice" value="allow">Allow</button></form>`,
  );
}

/** A button of that page. */
export function decide(world: World, { url, text }: Call): Answer {
  const asked = requestOf(world, url);
  if (typeof asked === 'string') return html(200, '<h1>Something went wrong</h1>');
  if (new URLSearchParams(text).get('choice') !== 'allow') return back(asked, { error: 'access_denied' });
  world.consent = 'given';
  return grant(world, asked);
}

/** What is asked for, or in a word what is wrong with it. */
function requestOf(world: World, { pathname, searchParams: query }: URL): Request | string {
  const flow = /^\/oauth\/(v2|v2_user)\/authorize\/?$/.exec(pathname)?.[1];
  if (flow !== 'v2' && flow !== 'v2_user') return 'invalid_page';
  const client = world.clients.get(query.get('client_id') ?? '');
  if (!client) return 'invalid_client_id';
  const redirect = query.get('redirect_uri') ?? '';
  if (!client.redirects.some((known) => known.test(redirect)))
    return `redirect_uri did not match any configured URIs. Passed URI: ${redirect}`;
  if (flow === 'v2' && (query.get('scope') ?? '') !== '')
    return 'This office’s app has no bot: ask for user_scope alone.';
  const scopes = (query.get(flow === 'v2' ? 'user_scope' : 'scope') ?? '').split(/[\s,]+/).filter(Boolean);
  if (scopes.length === 0) return 'no_scopes';
  if (scopes.some((scope) => !/^[a-z_.]+(:[a-z._]+){0,2}$/.test(scope))) return 'invalid_scope';
  const challenge = query.get('code_challenge');
  if (challenge !== null) {
    if (!client.isPublic) return 'pkce_not_allowed';
    if (query.get('code_challenge_method') !== 'S256') return 'invalid_code_challenge_method';
    if (!/^[\w-]{43}$/.test(challenge)) return 'invalid_code_challenge';
  }
  const state = query.get('state') ?? '';
  // Our own check: without a state an answer could be somebody else's.
  if (state.length < 16) return 'This office wants a state of 16 characters or more.';
  return { client, redirect, state, scopes, challenge, flow };
}

function grant(world: World, asked: Request): Answer {
  const { client, redirect, scopes, challenge, flow } = asked;
  const code = `41100000.52200000.${world.nextId()}`;
  const expiresAt = world.now() + 10 * minutes;
  world.codes.set(code, { client: client.id, redirect, scopes, challenge, flow, expiresAt });
  return back(asked, { code });
}

function back({ redirect, state }: Request, values: Readonly<Record<string, string>>): Answer {
  const query = new URLSearchParams({ ...values, state });
  return { status: 302, headers: { location: `${redirect}?${query}` }, body: '' };
}

const style =
  ':root{color-scheme:light dark}body{max-width:520px;margin:48px auto;padding:0 24px;font:16px/1.5 Lato,Arial,sans-serif}h1{font-size:26px}button{padding:8px 20px;font:inherit}';

function html(status: number, body: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slack</title><style>${style}</style><body>${body}</body></html>`,
  };
}
