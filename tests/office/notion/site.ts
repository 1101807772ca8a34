import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OfficeOptions, OfficeSite } from '../site';
import { send } from '../site.ts';
import { answer } from './answer.ts';
import type { Fault } from './faults';
import { documentPage } from './html.ts';
import type { Json } from './json';
import { documentText } from './text.ts';
import { createWorld, type World } from './world.ts';

const worlds = new WeakMap<OfficeOptions, World>();

/** The workspace of one office, made when it is first asked for. */
export function notionOf(options: OfficeOptions): World {
  const world = worlds.get(options) ?? createWorld({ now: Date.now });
  worlds.set(options, world);
  return world;
}

/** Notion's API. It sends no CORS headers, so only what needs none reaches it. */
export const notion: OfficeSite = {
  host: 'api.notion.com',
  home: '/v1/users/me',
  handle(request, response, url, options) {
    const world = notionOf(options);
    void serve(world, request, response, url).catch((error: unknown) => {
      // The office broke its own contract: a test has to see it.
      console.error(error);
      response.destroy();
    });
    return true;
  },
};

/** Documents, as somebody who may read them sees them; `?text` for the bare text. */
export const notionPages: OfficeSite = {
  host: 'www.notion.so',
  home: '/',
  handle(_request, response, url, options) {
    const world = notionOf(options);
    const id = /([0-9a-f]{32})$/.exec(url.pathname.replaceAll('-', ''))?.[1] ?? '';
    try {
      return url.searchParams.has('text')
        ? send(response, 200, 'text/plain', documentText(world, id))
        : send(response, 200, 'text/html', documentPage(world, id));
    } catch {
      return false;
    }
  },
};

async function serve(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const body = bytes.length === 0 ? undefined : (JSON.parse(bytes.toString('utf8')) as Json);
  if (url.pathname === '/control') return void control(world, body, response);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const result = await answer(world, {
    method: request.method ?? 'GET',
    url,
    headers: Object.fromEntries(headers),
    body,
    bytes: bytes.length,
  });
  // To a browser a connection that was refused and one that broke look the same.
  if (typeof result === 'string') return void response.destroy();
  const content = typeof result.body === 'string' ? result.body : JSON.stringify(result.body);
  response.shouldKeepAlive = world.keepsConnections;
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, value);
  send(response, result.status, 'application/json', content);
}

/** Switches for tests in another process: `{faults, lagMs, pageSize, showsPeople, namesLinks, revoke}`, each if given. */
function control(world: World, body: Json | undefined, response: ServerResponse): void {
  const given = (body ?? {}) as {
    readonly faults?: readonly Fault[];
    readonly lagMs?: number;
    readonly pageSize?: number;
    readonly showsPeople?: boolean;
    readonly namesLinks?: boolean;
    /** A token that is revoked. */
    readonly revoke?: string;
  };
  if (given.faults) world.faults.splice(0, Number.POSITIVE_INFINITY, ...given.faults);
  if (given.revoke) world.tokens.delete(given.revoke);
  world.lagMs = given.lagMs ?? world.lagMs;
  world.pageSize = given.pageSize ?? world.pageSize;
  world.namesLinks = given.namesLinks ?? world.namesLinks;
  world.showsPeople = given.showsPeople ?? world.showsPeople;
  send(response, 200, 'application/json', JSON.stringify(world.log));
}
