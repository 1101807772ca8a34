import { phrase } from '@/utils/words/phrase';
import type { Account } from '../account';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { askTrello, trelloFailures } from './ask';
import { isTrelloId, isTrelloSettings, type TrelloSettings } from './settings';

/** Whose a token is. One request. */
export async function checkTrello(
  { token, key = '' }: { readonly token: string; readonly key?: string | undefined },
  http: Http,
): Promise<Outcome<Account & { readonly settings: TrelloSettings }>> {
  const settings = { key, token };
  if (!isTrelloSettings(settings)) return { ok: false, kind: 'no', words: phrase('failures.trello-key') };
  const answer = await askTrello(
    settings,
    { path: 'members/me', query: { fields: 'fullName,username' } },
    http,
  );
  if (!answer.ok) return answer;
  const { id, username, fullName } = Object(answer.value) as Record<string, unknown>;
  if (!isTrelloId(id)) return { ok: false, ...trelloFailures.noAnswer(http.now(), 'read') };
  const name = typeof username === 'string' ? `@${username}` : String(fullName ?? id);
  return { ok: true, value: { settings, name } };
}
