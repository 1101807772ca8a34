import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { isDigits } from '../token-checks';
import { askMonday, mondayFailures } from './ask';
import type { MondaySettings } from './settings';

/** Which account a token is for. One request. */
export async function checkMonday(
  token: string,
  http: Http,
): Promise<Outcome<{ readonly settings: MondaySettings; readonly name: string }>> {
  const answer = await askMonday('{ account { id name } }', {}, token, { http });
  if (!answer.ok) return answer;
  const { id, name } = Object(answer.value.data.account) as Record<string, unknown>;
  if (!isDigits(id)) return { ok: false, ...mondayFailures.noAnswer(http.now()) };
  const named = typeof name === 'string' && name.trim() !== '' ? name.trim() : id;
  return { ok: true, value: { settings: { token, account: id }, name: named } };
}
