import { checkedBy, readJson } from '@/utils/platform/read-json';
import type { Http } from '../http';
import { listFailures } from '../list-failures';
import type { Outcome } from '../outcome';
import { twistFacts } from './facts';

export const twistFailures = listFailures(twistFacts.name);

const anyList = checkedBy((value): value is readonly unknown[] => Array.isArray(value));

/**
 * Asks Twist's API for a list, at a path below `/api/`. The token goes in the header, never in an address. It throws for
 * nothing that a network or Twist can do.
 */
export async function askTwist(
  path: `v${number}/${string}`,
  token: string,
  { http, signal }: { readonly http: Http; readonly signal?: AbortSignal | undefined },
): Promise<Outcome<readonly unknown[]>> {
  try {
    const response = await http.fetch(`https://api.twist.com/api/${path}`, {
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
      ...(signal === undefined ? {} : { signal }),
    });
    const now = http.now();
    // Somebody who left a workspace is told by the same status as a token that may not list people.
    const refused =
      response.status === 403 ? twistFailures.badToken() : twistFailures.byStatus(response, now);
    if (refused !== null) return { ok: false, ...refused };
    const read = readJson(await response.text(), anyList);
    return read.ok ? { ok: true, value: read.value } : { ok: false, ...twistFailures.noAnswer(now) };
  } catch (error) {
    return { ok: false, ...twistFailures.thrown(error, signal, http.now()) };
  }
}
