import { browser } from 'wxt/browser';
import type { LedgerLine } from '@/utils/platform/ledger';
import { phrase } from '@/utils/words/phrase';
import type { SlackIdentity } from './sign-in';

/**
 * Of this browser; null until the permission `identity` was given. Firefox's own https address is taken, not its loopback
 * one: that is a desktop app's to Slack, whose tokens always rotate. `write` puts the window into the ledger first.
 */
export function slackIdentity(write: (line: LedgerLine) => Promise<unknown>): SlackIdentity | null {
  const { identity } = browser as Partial<typeof browser>;
  if (identity === undefined) return null;
  return {
    redirect: identity.getRedirectURL(),
    launch: async (url) => {
      const why = phrase('requests.sign-in');
      await write({ at: Date.now(), host: 'slack.com', method: 'GET', bytes: 0, why });
      return await identity.launchWebAuthFlow({ url, interactive: true });
    },
  };
}
