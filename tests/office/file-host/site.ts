import type { OfficeOptions, OfficeSite } from '../site';
import { serveWire } from '../wire.ts';
import { answer } from './answer.ts';
import { createWorld, type World } from './world.ts';

const worlds = new WeakMap<OfficeOptions, World>();

/** The files of one office, made when they are first asked for. */
export function filesOf(options: OfficeOptions): World {
  const world = worlds.get(options) ?? createWorld({ now: Date.now });
  worlds.set(options, world);
  return world;
}

function site(host: string): OfficeSite {
  return {
    host,
    home: '/people.csv',
    handle(request, response, url, options) {
      void serveWire((call) => answer(filesOf(options), call), request, response, url);
      return true;
    },
  };
}

/** Where a team keeps its files, and another host to which an address may lead. Neither sends CORS headers. */
export const teamFiles = site('team.example');
export const otherFiles = site('files.example');
