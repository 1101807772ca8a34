import type { OfficeOptions, OfficeSite } from '../site';
import { send } from '../site.ts';
import { serveWire } from '../wire.ts';
import { answer } from './answer.ts';
import { mondayPage } from './page.ts';
import { createWorld, type World } from './world.ts';

const worlds = new WeakMap<OfficeOptions, World>();

/** The account of one office, made when it is first asked for. */
export function mondayOf(options: OfficeOptions): World {
  const world = worlds.get(options) ?? createWorld({ now: Date.now });
  worlds.set(options, world);
  return world;
}

/**
 * monday's API. It sends no CORS headers, so only what needs none reaches it. From a test without a network:
 *
 *     const world = createWorld({ now: () => now }); // world.ts has `token`; board-world.ts `boardIds`, `columnIds`
 *     world.faults.push({ kind: 'errors-committed' }); // faults.ts; also world.callsLeft = 200, world.lagMs
 *     await mondayFetch(world)('https://api.monday.com/v2', { method: 'POST', headers, body }); // fetch.ts
 *
 * In e2e the same world is `office.monday`.
 */
export const monday: OfficeSite = {
  host: 'api.monday.com',
  home: '/v2',
  handle(request, response, url, options) {
    if (!/^\/v2\/?$/.test(url.pathname)) return false;
    void serveWire((call) => answer(mondayOf(options), call), request, response, url);
    return true;
  },
};

/** The account's pages: boards, and an item's panel at `/boards/<board>/pulses/<item>`, as its `url` says; `?canvas`. */
export const mondayPages: OfficeSite = {
  host: 'fernhill.monday.com',
  home: '/boards/1801100001',
  handle(_request, response, url, options) {
    const html = mondayPage(mondayOf(options), url);
    return html !== null && send(response, 200, 'text/html', html);
  },
};
