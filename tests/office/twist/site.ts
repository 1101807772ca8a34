import type { OfficeOptions, OfficeSite } from '../site';
import { serveWire } from '../wire.ts';
import { answer } from './answer.ts';
import { createWorld, type World } from './world.ts';

const worlds = new WeakMap<OfficeOptions, World>();

/** The workspaces of one office, made when they are first asked for. */
export function twistOf(options: OfficeOptions): World {
  const world = worlds.get(options) ?? createWorld({ now: Date.now });
  worlds.set(options, world);
  return world;
}

/** Twist's API. It sends no CORS headers, so only what needs none reaches it. */
export const twist: OfficeSite = {
  host: 'api.twist.com',
  home: '/api/v3/users/get_session_user',
  handle(request, response, url, options) {
    if (!url.pathname.startsWith('/api/')) return false;
    void serveWire((call) => answer(twistOf(options), call), request, response, url);
    return true;
  },
};
