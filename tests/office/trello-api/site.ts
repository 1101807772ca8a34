import type { OfficeOptions, OfficeSite } from '../site';
import { serveWire } from '../wire.ts';
import { answer } from './answer.ts';
import { createWorld, type World } from './world.ts';

const worlds = new WeakMap<OfficeOptions, World>();

/** The Trello of one office, made when it is first asked for. */
export function trelloOf(options: OfficeOptions): World {
  const world = worlds.get(options) ?? createWorld({ now: Date.now });
  worlds.set(options, world);
  return world;
}

/**
 * Trello's API. It sends no CORS headers here, so only what needs none reaches it. From a test without a network:
 *
 *     const world = createWorld({ now: () => now }); // world.ts; `key`, `token` and `ids` in ids.ts
 *     world.faults.push({ kind: 'cut-after', on: 'POST /1/cards' }); // faults.ts
 *     await trelloFetch(world)(`https://api.trello.com/1/members/me?key=${key}&token=${token}`); // fetch.ts
 *
 * In e2e the same world is `office.trello`; `https://trello.com/1/authorize?…` asks and sends a token back (authorize.ts).
 */
export const trelloApi: OfficeSite = {
  host: 'api.trello.com',
  home: '/1/members/me',
  handle(request, response, url, options) {
    if (!url.pathname.startsWith('/1/')) return false;
    void serveWire((call) => answer(trelloOf(options), call), request, response, url);
    return true;
  },
};
