import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from '../site.ts';
import type { World } from './world';

const day = 86_400_000;
const lasting: Readonly<Record<string, number>> = {
  '1hour': day / 24,
  '1day': day,
  '30days': 30 * day,
  never: Number.POSITIVE_INFINITY,
};

/**
 * `trello.com/1/authorize`: asks whether an app may, and sends the token back behind a `#`, only to an origin that the
 * app's key names. Without `return_url` the token stands on the next page, to be copied. What the real one sends where
 * the answer is *Deny* was not seen: here an `error`.
 */
export function authorize(world: World, request: IncomingMessage, response: ServerResponse, url: URL): true {
  const { searchParams: query } = url;
  const page = (status: number, body: string) =>
    send(response, status, 'text/html', `<!doctype html><html lang="en"><title>Trello</title>${body}</html>`);
  const key = query.get('key') ?? '';
  const origins = world.keys.get(key);
  if (!origins) return page(401, '<p>Invalid key</p>');
  const back = query.get('return_url');
  if (back !== null && !isAllowed(back, origins)) return page(400, '<p>Invalid return_url</p>');
  const ms = lasting[query.get('expiration') ?? '30days'];
  const scopes = (query.get('scope') ?? 'read').split(',');
  if (ms === undefined || scopes.some((each) => !['read', 'write', 'account'].includes(each)))
    return page(400, '<p>Invalid scope or expiration</p>');
  if (query.get('response_type') !== 'token') return page(400, '<p>Invalid response_type</p>');
  if (request.method === 'GET' && !query.has('answer')) return page(200, question(url));
  const goBack = (fragment: string): true => {
    const to = query.get('callback_method') === 'fragment' && back !== null ? `${back}#${fragment}` : '/';
    response.writeHead(302, { location: to, 'cache-control': 'no-store' });
    response.end();
    return true;
  };
  if (query.get('answer') !== 'allow') return goBack('error=Request%20not%20approved');
  const token = `ATTA${world.nextId()}${world.nextId()}0ff1ce0ff1ce`;
  const [member] = world.members;
  world.tokens.set(token, { member: member?.id ?? '', key, scopes, until: world.now() + ms });
  return back === null
    ? page(200, `<p>You have granted access.</p><pre>${token}</pre>`)
    : goBack(`token=${token}`);
}

function question(url: URL): string {
  const link = (answer: string, id: string, words: string) => {
    const to = new URL(url);
    to.searchParams.set('answer', answer);
    return `<a id="${id}" href="${(to.pathname + to.search).replaceAll('&', '&amp;')}">${words}</a>`;
  };
  return `<h1>Allow this app to use your account?</h1>${link('deny', 'denyButton', 'Deny')} ${link('allow', 'approveButton', 'Allow')}`;
}

function isAllowed(back: string, origins: readonly string[]): boolean {
  if (!URL.canParse(back)) return false;
  const { origin } = new URL(back);
  return origins.some((each) =>
    new RegExp(`^${each.replaceAll('.', '\\.').replace('*', '[^.]+')}$`).test(origin),
  );
}
