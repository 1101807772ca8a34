import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OfficeOptions, OfficeSite } from '../site';
import { answer, hosts } from './answer.ts';
import type { World } from './world';
import { createWorld } from './world.ts';

const worlds = new WeakMap<OfficeOptions, World>();

/** The Google of one office, made when it is first asked for. It lives by the real clock, as its tokens do. */
export function googleOf(options: OfficeOptions): World {
  const world = worlds.get(options) ?? createWorld({ now: Date.now });
  worlds.set(options, world);
  return world;
}

/**
 * Each of Google's hosts; none answers with CORS headers, so that a page cannot call them. Chromium's own
 * calls go to the same hosts: they are none of ours, and must meet no fault that a test put there.
 */
function site(host: string, ours: RegExp): OfficeSite {
  return {
    host,
    home: '/',
    handle(request, response, url, options) {
      if (!ours.test(url.pathname)) return false;
      void serve(googleOf(options), host, request, response);
      return true;
    },
  };
}

export const google = {
  googleDrive: site(hosts.drive, /^\/((upload\/)?drive|calendar)\/v3\//),
  googleDocs: site(hosts.docs, /^\/v1\/documents/),
  googleAccounts: site(hosts.accounts, /^\/(o\/oauth2\/|ServiceLogin$)/),
  googleTokens: site(hosts.tokens, /^\/(revoke|tokeninfo)$/),
  googleSheets: site(hosts.sheets, /^\/v4\/spreadsheets/),
  googleContent: site(hosts.content, /^\/pub\//),
  googleEditor: site(hosts.editor, /^\/(document|spreadsheets)\//),
} as const satisfies Record<string, OfficeSite>;

async function serve(world: World, host: string, request: IncomingMessage, response: ServerResponse) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  const url = new URL(request.url ?? '/', `https://${host}`);
  const text = Buffer.concat(chunks).toString('utf8');
  const result = await answer(world, { method: request.method ?? 'GET', url, headers, text }).catch(
    (error: unknown) => {
      // The office broke its own contract: a test has to see it.
      console.error(error);
      return 'cut' as const;
    },
  );
  if (result === 'cut' || result === 'refused') {
    request.socket.destroy();
    return;
  }
  const { status, body } = result;
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'cache-control': 'no-store',
    ...(isText ? {} : { 'content-type': 'application/json; charset=UTF-8' }),
    ...result.headers,
  });
  response.end(isText ? body : JSON.stringify(body));
}
