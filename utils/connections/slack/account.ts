import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { askSlack } from './ask';
import { noAnswer } from './failures';
import { isTeam, type SlackSettings } from './settings';

export interface SlackAccount {
  readonly settings: SlackSettings;
  /** The workspace's name. */
  readonly name: string;
}

/** Which workspace a token is for. One request. */
export async function checkSlack(token: string, http: Http): Promise<Outcome<SlackAccount>> {
  const answer = await askSlack('auth.test', {}, token, { http });
  if (!answer.ok) return answer;
  const { team_id: team, team: name } = answer.value.body;
  if (!isTeam(team)) return { ok: false, ...noAnswer(http.now()) };
  const named = typeof name === 'string' && name.trim() !== '' ? name.trim() : team;
  return { ok: true, value: { settings: { token, team }, name: named } };
}
