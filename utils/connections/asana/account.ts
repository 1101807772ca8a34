import type { Account } from '../account';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { isDigits } from '../token-checks';
import { asanaFailures, askAsana } from './ask';
import type { AsanaSettings } from './settings';

/** Whose a token is. One request. */
export async function checkAsana(
  { token }: { readonly token: string },
  http: Http,
): Promise<Outcome<Account & { readonly settings: AsanaSettings }>> {
  const query = { opt_fields: 'name,email' };
  const answer = await askAsana({ token }, { path: 'users/me', query }, http);
  if (!answer.ok) return answer;
  const { gid, email, name } = Object(answer.value.data) as Record<string, unknown>;
  if (!isDigits(gid)) return { ok: false, ...asanaFailures.noAnswer(http.now(), 'read') };
  const named = [email, name].find((one) => typeof one === 'string' && one.trim() !== '');
  return { ok: true, value: { settings: { token, user: gid }, name: String(named ?? gid).trim() } };
}
