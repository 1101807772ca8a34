import { outside } from '../outside';
import type { SiteAdapter } from '../site';
import { directComposer, directHeaderSpot } from './direct';
import { readMe } from './me';
import { memberProfile } from './profile';
import { ignoresChange, slackRoot } from './root';
import { written } from './selectors';
import { messageSender } from './spot';
import { isDark } from './theme';

/** Slack in the browser, `app.slack.com`; see reader.ts for its threads. */
export const slack: SiteAdapter<'row' | 'header' | 'line'> = {
  id: 'slack',
  root: slackRoot,
  me: readMe,
  spots: [messageSender, directHeaderSpot, memberProfile, directComposer].map(outside(written)),
  watched: [
    ...['data-msg-ts', 'data-msg-channel-id', 'data-message-sender', 'data-ts', 'data-item-key', 'data-qa'],
    'data-team-active',
  ],
  // Its own copying leaves out what carries this.
  hostAttribute: ['data-stringify-ignore', 'true'],
  ignores: ignoresChange,
  isDark,
};
