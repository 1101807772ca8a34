import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { isDigits } from '../token-checks';
import { askTwist, twistFailures } from './ask';
import type { TwistSettings } from './settings';

export interface TwistWorkspace {
  readonly settings: TwistSettings;
  readonly name: string;
}

/** The workspaces that a token opens, at least one. One request. */
export async function checkTwist(token: string, http: Http): Promise<Outcome<readonly TwistWorkspace[]>> {
  const answer = await askTwist('v3/workspaces/get', token, { http });
  if (!answer.ok) return answer;
  const found = answer.value.flatMap((one): readonly TwistWorkspace[] => {
    const { id, name } = Object(one) as Record<string, unknown>;
    const workspace = String(id);
    if (!isDigits(workspace)) return [];
    const named = typeof name === 'string' && name.trim() !== '' ? name.trim() : workspace;
    return [{ settings: { token, workspace }, name: named }];
  });
  return found.length > 0 ? { ok: true, value: found } : { ok: false, ...twistFailures.noAnswer(http.now()) };
}
