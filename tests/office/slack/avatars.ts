import { avatar } from '../page/avatar.ts';
import { deployBot, github, noReply, northquay, northquayTeam, priya, strangers, team } from '../people.ts';
import type { OfficeSite } from '../site.ts';
import { send } from '../site.ts';

const everyone = [...team, ...strangers, github, noReply, deployBot];

function pictures(host: string): OfficeSite {
  return {
    host,
    home: '/',
    handle(_request, response, url) {
      const those = url.pathname.includes(northquayTeam.id) ? northquay : everyone;
      const person = url.pathname.includes('/ava_')
        ? priya
        : those.find((each) => each.slack !== '' && url.pathname.includes(each.slack));
      if (!person) return false;
      const svg = decodeURIComponent(avatar(person).split(',').slice(1).join(','));
      return send(response, 200, 'image/svg+xml', svg, 'max-age=3600');
    },
  };
}

/** Where Slack keeps its members' pictures, and where those of apps (facts 1.2). */
export const slackMembers = pictures('ca.slack-edge.com');
export const slackApps = pictures('a.slack-edge.com');
