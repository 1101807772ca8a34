import { startTeams, type TeamsClient } from '@/tests/office/teams/client.ts';
import { timesOf } from '@/tests/office/teams/times.ts';
import { wordsOf } from '@/tests/office/teams/words.ts';
import type { ReadContext } from '@/utils/sites/site';

export const liveNow = Date.UTC(2026, 10, 30, 18);

export interface LiveTeams {
  readonly client: TeamsClient;
  /** Made anew: what was read under one is kept. */
  context(more?: Partial<ReadContext>): ReadContext;
}

/** The office's Teams in the test's own document, at work: it answers presses. */
export function liveTeams(
  open: string,
  more: { readonly growsInline?: boolean; readonly host?: string } = {},
): LiveTeams {
  const { growsInline = false, host = 'teams.microsoft.com' } = more;
  const client = startTeams({
    ...{ now: liveNow, rows: 50, messages: 60, long: 0, dark: false, lang: 'en', dir: 'ltr' },
    ...{ density: 'default', words: wordsOf('en'), times: timesOf('en', liveNow), open },
    ...{ keepsChannel: false, growsInline, host },
  });
  document.body.replaceChildren(client.app);
  client.pane().show(client.posts());
  const location = { href: `https://${host}/v2/` };
  return {
    client,
    context: (changed = {}) => ({ document, location, me: [], now: liveNow, language: 'en', ...changed }),
  };
}
