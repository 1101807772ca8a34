import { slackTeam } from '../people.ts';
import type { OfficeSite } from '../site.ts';
import { page, send } from '../site.ts';

/** app.slack.com: one page for every address under /client. */
export const slack: OfficeSite = {
  host: 'app.slack.com',
  home: `/client/${slackTeam.id}/C0LAUNCH1`,
  handle(_request, response, url, options) {
    if (!/^\/(client(\/.*)?)?$/.test(url.pathname)) return false;
    return send(response, 200, 'text/html', page('slack', 'Slack', options));
  },
};
