import { createHttp } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { checkSlack } from '@/utils/connections/slack/account';
import { slackAccountFacts } from '@/utils/connections/slack/facts';
import { slackAccountId } from '@/utils/connections/slack/settings';
import { requestPermissions } from '@/utils/platform/permissions';
import type { StoredAccount } from '@/utils/store/accounts';
import { loadPorts } from '@/utils/team/ports';
import type { PagesWords } from '@/utils/words/made/pages';
import { phrase } from '@/utils/words/phrase';
import type { Say } from '@/utils/words/say';
import type { NewSource } from './source-form';

/** Asks the browser for Slack's API: call it in the click, with nothing awaited before. */
export const requestSlack = () => requestPermissions({ origins: slackAccountFacts.hosts });

/** The workspace that a token is for, as a source with its connection; nothing is stored. */
export async function describeSlack(
  token: string,
  asking: Promise<boolean>,
  say: Say<PagesWords>,
): Promise<Outcome<NewSource & { readonly account: StoredAccount }>> {
  if (!(await asking)) return { ok: false, kind: 'no', words: phrase('sources.slack-host') };
  const http = createHttp(slackAccountFacts.hosts, phrase('requests.check-token'), loadPorts);
  const checked = await checkSlack(token, http);
  if (!checked.ok) return checked;
  const { settings, name } = checked.value;
  const { team } = settings;
  const account: StoredAccount = {
    destination: slackAccountId(team),
    settings,
    account: name,
    place: null,
    connectedAt: Date.now(),
  };
  const called = say('sources.slack-name', { team: name });
  return { ok: true, value: { kind: 'slack', settings: { team }, name: called, account } };
}
