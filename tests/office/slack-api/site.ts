import type { OfficeOptions, OfficeSite } from '../site';
import { serveWire } from '../wire.ts';
import { answer } from './answer.ts';
import { createWorld, type World } from './world.ts';

const worlds = new WeakMap<OfficeOptions, World>();

/** The workspace of one office as the API has it, made when it is first asked for. It lives by the real clock, as its tokens do. */
export function slackApiOf(options: OfficeOptions): World {
  const world = worlds.get(options) ?? createWorld({ now: Date.now });
  worlds.set(options, world);
  return world;
}

/** Slack's API and the page on which it asks whether an app may use it. */
export const slackApi: OfficeSite = {
  host: 'slack.com',
  home: '/api/auth.test',
  handle(request, response, url, options) {
    if (!/^\/(api|oauth)\//.test(url.pathname)) return false;
    void serveWire((call) => answer(slackApiOf(options), call), request, response, url);
    return true;
  },
};
