import { askSlack } from '@/utils/connections/slack/ask';
import type { SlackSettings } from '@/utils/connections/slack/settings';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { LoadContext } from '../roster-source';
import { withPauses } from '../with-pauses';

/** The scope without which Slack gives no user groups. People come without it, too. */
const scope = 'usergroups:read';

export type ListedGroups = { readonly list: readonly unknown[] } | { readonly unread: Phrase };

/**
 * User groups with their users, all in one answer: this list has no pages. Whatever Slack refuses costs the groups alone.
 * `scopes`: of the token, as Slack said them; null where it did not.
 */
export async function listUserGroups(
  { http, signal, account }: LoadContext<SlackSettings>,
  scopes: readonly string[] | null,
): Promise<ListedGroups> {
  const noScope = { unread: phrase('groups.slack-no-scope', { scope }) };
  if (scopes !== null && !scopes.includes(scope)) return noScope;
  const answer = await withPauses({ signal, now: http.now }, () =>
    askSlack('usergroups.list', { include_users: 'true' }, account.token, { http, signal }),
  );
  if (answer.ok && Array.isArray(answer.value.body.usergroups)) return { list: answer.value.body.usergroups };
  const words = answer.ok ? '' : answer.words;
  if (typeof words !== 'string' && words.code === 'sources.slack-scope') return noScope;
  return { unread: phrase('groups.slack-unread') };
}
