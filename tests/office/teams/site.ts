import { avatar } from '../page/avatar.ts';
import type { OfficeSite } from '../site.ts';
import { page, send } from '../site.ts';
import { personAt } from './mri.ts';

/**
 * Microsoft Teams on its three hosts. From a test:
 *
 *     const page = await visit.open('teams', '/v2/?open=launch', '[data-tid=channel-pane-message]');
 *     await page.evaluate(() => window.officeTeams.open('ananya')); // hooks.ts; keys in conversations.ts
 *
 * `?open= &lang=ja|de|en &theme=dark &dir=rtl &messages=300 &now= &l1=kept` (settings.ts); `teamsCloud` and `teamsLive`
 * are the other hosts: at home accounts are `8:live:…`, pictures have no address, and there are no channels. Without a
 * server, in jsdom: `document.body.append(startTeams(settings).app)` (client.ts).
 */
function teamsAt(host: string, home: string): OfficeSite {
  return {
    host,
    home,
    handle(_request, response, url, options) {
      const person = /^\/api\/mt\/.*\/profilepicturev2\//.test(url.pathname)
        ? personAt(url.pathname, host)
        : undefined;
      if (person) {
        const svg = decodeURIComponent(avatar(person).split(',').slice(1).join(','));
        return send(response, 200, 'image/svg+xml', svg, 'max-age=3600');
      }
      if (!/^\/(v2\/?)?$/.test(url.pathname)) return false;
      response.setHeader('content-security-policy', policy);
      return send(response, 200, 'text/html', page('teams', 'Microsoft Teams', options));
    },
  };
}

/** Stricter than is known of the real page: whoever writes HTML or styles as text finds out here. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const teams = teamsAt('teams.microsoft.com', '/v2/');
export const teamsCloud = teamsAt('teams.cloud.microsoft', '/');
export const teamsLive = teamsAt('teams.live.com', '/v2/');
