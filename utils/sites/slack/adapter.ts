import { outside } from '../outside';
import type { SiteAdapter } from '../site';
import { lateSpots } from './late-spots';
import { readMe } from './me';
import { ignoresChange, slackRoot } from './root';
import { written } from './selectors';
import { messageSender } from './spot';
import { isDark } from './theme';

/** Slack in the browser, `app.slack.com`; see reader.ts for its threads. */
export const slack: SiteAdapter<'row' | 'header' | 'line' | 'dot'> = {
  id: 'slack',
  root: slackRoot,
  me: readMe,
  spots: [messageSender, ...lateSpots].map(outside(written)),
  watched: [
    ...['data-msg-ts', 'data-msg-channel-id', 'data-message-sender', 'data-ts', 'data-item-key', 'data-qa'],
    'data-team-active',
  ],
  // Its own copying leaves out what carries this.
  hostAttribute: ['data-stringify-ignore', 'true'],
  ignores: ignoresChange,
  isDark,
};
