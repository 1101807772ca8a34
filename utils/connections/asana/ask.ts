import { anyRecord, readJson } from '@/utils/platform/read-json';
import type { Http } from '../http';
import type { Failure, Outcome } from '../outcome';
import { type RequestKind, taskFailures } from '../task-failures';
import { asanaFacts } from './facts';
import type { AsanaSettings } from './settings';

export const asanaFailures = taskFailures(asanaFacts.name);

/** A part of a list: `next` is where it goes on, null where it is over. */
export interface AsanaAnswer {
  readonly data: unknown;
  readonly next: string | null;
}

interface AsanaRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Of a request that writes. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Of one that changes what is there. */
  readonly method?: 'POST' | 'PUT';
}

/**
 * Asks Asana's API, at a path below `/api/1.0/`. The token goes in the header, never in an address. It throws for nothing
 * that a network or Asana can do.
 */
export async function askAsana(
  { token }: Pick<AsanaSettings, 'token'>,
  { path, query = {}, data, method = 'POST' }: AsanaRequest,
  http: Http,
): Promise<Outcome<AsanaAnswer>> {
  const kind: RequestKind = data === undefined ? 'read' : 'write';
  const url = new URL(`https://app.asana.com/api/1.0/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  try {
    const response = await http.fetch(url, {
      method: data === undefined ? 'GET' : method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(data === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(data === undefined ? {} : { body: JSON.stringify({ data }) }),
      cache: 'no-store',
    });
    const now = http.now();
    const failure = failureOf(response, kind, now);
    if (failure !== null) return { ok: false, ...failure };
    const read = readJson(await response.text(), anyRecord);
    if (!read.ok || read.value.data === undefined) return { ok: false, ...asanaFailures.noAnswer(now, kind) };
    const { offset } = Object(read.value.next_page) as Record<string, unknown>;
    return { ok: true, value: { data: read.value.data, next: typeof offset === 'string' ? offset : null } };
  } catch (error) {
    return { ok: false, ...asanaFailures.thrown(error, http.now(), kind) };
  }
}

/** An answer that is no data, by its status (developers.asana.com, errors; read 2026-11-29); null where it is. */
function failureOf({ status, headers }: Response, kind: RequestKind, now: number): Failure | null {
  if (status === 401) return asanaFailures.badToken();
  if (status === 403 || status === 404) return asanaFailures.noPlace();
  if (status === 429) return asanaFailures.slowDown(headers.get('retry-after'), now);
  if (status >= 500) return asanaFailures.trouble(now, kind);
  return status < 200 || status >= 300 ? asanaFailures.refused(String(status)) : null;
}
