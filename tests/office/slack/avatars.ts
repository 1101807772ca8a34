import { avatar } from '../page/avatar.ts';
import { drawnEmoji, emoji } from '../page/emoji.ts';
import {
  deployBot,
  github,
  noReply,
  northquay,
  northquayTeam,
  otherTom,
  priya,
  strangers,
  team,
} from '../people.ts';
import type { OfficeSite } from '../site.ts';
import { send } from '../site.ts';

const everyone = [...team, ...strangers, otherTom, github, noReply, deployBot];

function pictures(host: string): OfficeSite {
  return {
    host,
    home: '/',
    handle(_request, response, url) {
      const drawn = emojiNamed(url.pathname);
      if (drawn !== null) return send(response, 200, 'image/svg+xml', emoji(drawn).svg, 'max-age=3600');
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

/** Standard emoji are pictures named by their code points (`utils/sites/slack/body.ts` reads them). */
function emojiNamed(path: string): string | null {
  const codes = /\/production-standard-emoji-assets\/.*\/([\da-f-]+)\.png$/.exec(path)?.[1];
  if (codes === undefined) return null;
  const points = codes.split('-').map((code) => Number.parseInt(code, 16));
  return drawnEmoji.get(String.fromCodePoint(...points)) ?? null;
}

/** Where Slack keeps its members' pictures, and where those of apps and emoji (facts 1.2). */
export const slackMembers = pictures('ca.slack-edge.com');
export const slackApps = pictures('a.slack-edge.com');
