import type { OfficeOptions, OfficeSite } from '../site';
import { send } from '../site.ts';
import { serveWire } from '../wire.ts';
import { answer } from './answer.ts';
import { asanaPage } from './page.ts';
import { createWorld, type World } from './world.ts';

const worlds = new WeakMap<OfficeOptions, World>();

/** The workspace of one office, made when it is first asked for. */
export function asanaOf(options: OfficeOptions): World {
  const world = worlds.get(options) ?? createWorld({ now: Date.now });
  worlds.set(options, world);
  return world;
}

/**
 * Asana's API. It sends no CORS headers, so only what needs none reaches it. From a test without a network:
 *
 *     const world = createWorld({ now: () => now }); // world.ts; `token` and `ids` in ids.ts
 *     world.faults.push({ kind: '500-committed', on: 'POST /api/1.0/tasks' }); // faults.ts
 *     const answer = await asanaFetch(world)('https://app.asana.com/api/1.0/users/me', { headers }); // fetch.ts
 *
 * In e2e the same world is `office.asana`. `world.tasks` is what is there, `world.log` what was asked. A task's page stands
 * at its `permalink_url` (page.ts): it gives the ids in its address, and little else.
 */
export const asana: OfficeSite = {
  host: 'app.asana.com',
  home: '/api/1.0/users/me',
  handle(request, response, url, options) {
    if (!url.pathname.startsWith('/api/1.0/')) {
      const html = asanaPage(asanaOf(options), url.pathname);
      return html !== null && send(response, 200, 'text/html', html);
    }
    void serveWire((call) => answer(asanaOf(options), call), request, response, url);
    return true;
  },
};
