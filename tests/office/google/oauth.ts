import type { Answer, Call } from './call';
import { escaped } from './escaped.ts';
import type { World } from './world';
import { filesScope, grantToken } from './world.ts';

/** Google's sign-in page and what belongs to tokens: implicit flow only, as an extension has no secret. */
export function authority(world: World, call: Call): Answer {
  const { method, url } = call;
  if (url.pathname === '/o/oauth2/v2/auth')
    return method === 'POST' ? decide(world, call) : askConsent(world, url);
  if (url.pathname === '/revoke' && method === 'POST') return revoke(world, call);
  if (url.pathname === '/tokeninfo') return tokenInfo(world, url);
  // Where somebody is led who asks for a file that is not for everybody.
  if (url.pathname === '/ServiceLogin')
    return html(200, '<h1>Sign in</h1><p>to continue to Google Sheets</p>');
  return html(404, '<h1>404. That’s an error.</h1>');
}

function askConsent(world: World, url: URL): Answer {
  const query = url.searchParams;
  const wrong = faultOf(world, query);
  if (wrong !== null) return html(400, `<h1>Access blocked: Authorization Error</h1><p>${wrong}</p>`);
  const prompt = query.get('prompt');
  // The page comes again for what was never asked on it.
  const isCovered = (query.get('scope') ?? '').split(' ').every((scope) => world.granted.has(scope));
  if (world.consent === 'given' && isCovered && (prompt === null || prompt === 'none'))
    return grant(world, query);
  // Without a page to ask on, Google says what it would have asked.
  if (prompt === 'none')
    return back(query, {
      error: world.consent === 'signed-out' ? 'login_required' : 'interaction_required',
    });
  if (world.consent === 'refused') return back(query, { error: 'access_denied' });
  return html(
    200,
    `<h1>Meantime wants access to your Google Account</h1><p>${escaped(world.account.email)}</p>
${scopeLines(query.get('scope') ?? '')}
<form method="post"><button name="choice" value="cancel">Cancel</button>
<button name="choice" value="allow">Allow</button></form>`,
  );
}

const scopeWords: Readonly<Record<string, string>> = {
  'drive.file':
    'See, edit, create and delete only the specific Google Drive files that you use with this app.',
  'spreadsheets.readonly': 'See all your Google Sheets spreadsheets.',
  'calendar.events.readonly': 'View events on all your calendars.',
};

function scopeLines(scope: string): string {
  const names = scope.split(' ').map((each) => each.split('/').at(-1) ?? '');
  return names.map((name) => `<p>${escaped(scopeWords[name] ?? name)}</p>`).join('');
}

function decide(world: World, { url, text }: Call): Answer {
  if (faultOf(world, url.searchParams) !== null) return html(400, '<h1>Access blocked</h1>');
  if (new URLSearchParams(text).get('choice') !== 'allow')
    return back(url.searchParams, { error: 'access_denied' });
  world.consent = 'given';
  const asked = (url.searchParams.get('scope') ?? '').split(' ');
  for (const scope of asked) if (!world.withheld.has(scope)) world.granted.add(scope);
  return grant(world, url.searchParams);
}

/**
 * Where a web client may be sent back to. Firefox's own address (`….extensions.allizom.org`) belongs to a domain
 * that nobody but Mozilla can register, so Google refuses it; its loopback form it takes (Firefox 86 and later).
 */
const redirects = [
  /^https:\/\/[a-p]{32}\.chromiumapp\.org\/$/,
  /^http:\/\/127\.0\.0\.1\/mozoauth2\/[\da-f]{40}$/,
];

function faultOf(world: World, query: URLSearchParams): string | null {
  if (!world.clients.has(query.get('client_id') ?? '')) return 'Error 401: invalid_client';
  const redirect = query.get('redirect_uri') ?? '';
  if (!redirects.some((known) => known.test(redirect))) return 'Error 400: redirect_uri_mismatch';
  const hint = query.get('login_hint');
  if (hint !== null && !/^[^\s@<>]+@[^\s@<>]+$|^\d{10,}$/.test(hint))
    return 'Error 400: invalid_request (login_hint: an address or an account’s number)';
  if (query.get('response_type') !== 'token') return 'Error 400: unsupported_response_type';
  if ((query.get('scope') ?? '') === '') return 'Error 400: invalid_scope';
  // Our own check: without a state an answer could be somebody else's.
  return (query.get('state') ?? '').length < 16
    ? 'This office wants a state of 16 characters or more.'
    : null;
}

function grant(world: World, query: URLSearchParams): Answer {
  const asked = (query.get('scope') ?? '').split(' ');
  const scope = asked.filter((each) => !world.withheld.has(each)).join(' ');
  return back(query, {
    access_token: grantToken(world, scope.split(' '), 3599, query.get('client_id') ?? ''),
    token_type: 'Bearer',
    expires_in: '3599',
    scope,
  });
}

function back(query: URLSearchParams, values: Readonly<Record<string, string>>): Answer {
  const fragment = new URLSearchParams({ state: query.get('state') ?? '', ...values });
  return { status: 302, headers: { location: `${query.get('redirect_uri')}#${fragment}` }, body: '' };
}

function revoke(world: World, { text, url }: Call): Answer {
  const token = new URLSearchParams(text).get('token') ?? url.searchParams.get('token') ?? '';
  if (!world.tokens.delete(token)) return { status: 400, body: { error: 'invalid_token' } };
  world.consent = 'ask';
  world.granted.clear();
  world.granted.add(filesScope);
  return { status: 200, body: {} };
}

function tokenInfo(world: World, url: URL): Answer {
  const token = world.tokens.get(url.searchParams.get('access_token') ?? '');
  if (token === undefined || token.expiresAt <= world.now())
    return { status: 400, body: { error: 'invalid_token', error_description: 'Invalid Value' } };
  const left = Math.floor((token.expiresAt - world.now()) / 1000);
  return {
    status: 200,
    body: {
      azp: token.clientId,
      aud: token.clientId,
      scope: token.scopes.join(' '),
      expires_in: String(left),
    },
  };
}

const style =
  ':root{color-scheme:light dark}body{max-width:480px;margin:48px auto;padding:0 24px;font:16px/1.5 Arial,sans-serif}h1{font-size:24px;font-weight:400}button{padding:8px 20px;font:inherit}';

function html(status: number, body: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in - Google Accounts</title><style>${style}</style><body>${body}</body></html>`,
  };
}
