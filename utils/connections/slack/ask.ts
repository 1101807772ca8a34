import { anyRecord, readJson } from '@/utils/platform/read-json';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { noAnswer, refusalCodeFailure, refusedStatus, thrownFailure } from './failures';

/** An answer of Slack's that is no error. */
export interface SlackAnswer {
  readonly body: Readonly<Record<string, unknown>>;
  /** What the token may do, as Slack says with each answer; null where it does not. */
  readonly scopes: readonly string[] | null;
}

/**
 * Calls a method of Slack's API that only reads. Arguments go in a form: such a method looks into no JSON. The token goes
 * in the header, never in an address; null for a method that needs none. It throws for nothing that a network or Slack can do.
 */
export async function askSlack(
  method: string,
  args: Readonly<Record<string, string>>,
  token: string | null,
  { http, signal }: { readonly http: Http; readonly signal?: AbortSignal | undefined },
): Promise<Outcome<SlackAnswer>> {
  try {
    const response = await http.fetch(`https://slack.com/api/${method}`, {
      method: 'POST',
      ...(token === null ? {} : { headers: { authorization: `Bearer ${token}` } }),
      body: new URLSearchParams(args),
      cache: 'no-store',
      ...(signal === undefined ? {} : { signal }),
    });
    const now = http.now();
    const refused = refusedStatus(response, now);
    if (refused !== null) return { ok: false, ...refused };
    const read = readJson(await response.text(), anyRecord);
    if (!read.ok || typeof read.value.ok !== 'boolean') return { ok: false, ...noAnswer(now) };
    const { ok, error, needed } = read.value;
    if (!ok)
      return { ok: false, ...refusalCodeFailure(String(error), String(needed), response.headers, now) };
    const scopes = response.headers.get('x-oauth-scopes')?.split(/[\s,]+/) ?? null;
    return { ok: true, value: { body: read.value, scopes } };
  } catch (error) {
    return { ok: false, ...thrownFailure(error, signal, http.now()) };
  }
}
