import { checkedBy, readJson } from '@/utils/platform/read-json';
import type { Http } from '../http';
import type { Failure, Outcome } from '../outcome';
import { type RequestKind, taskFailures } from '../task-failures';
import { trelloFacts } from './facts';
import type { TrelloSettings } from './settings';

export const trelloFailures = taskFailures(trelloFacts.name);

interface TrelloRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Of a request that writes. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Of one that changes what is there. */
  readonly method?: 'POST' | 'PUT';
}

const anything = checkedBy((value): value is unknown => value !== null);

/** Trello says neither when to come again nor how often it may be asked (developer.atlassian.com, rate limits; 2026-11-29). */
const pause = 11_000;

/**
 * Asks Trello's API, at a path below `/1/`. Key and token go in a header, never in an address. It throws for nothing that a
 * network or Trello can do.
 */
export async function askTrello(
  { key, token }: TrelloSettings,
  { path, query = {}, body, method = 'POST' }: TrelloRequest,
  http: Http,
): Promise<Outcome<unknown>> {
  const kind: RequestKind = body === undefined ? 'read' : 'write';
  const url = new URL(`https://api.trello.com/1/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  try {
    const response = await http.fetch(url, {
      method: body === undefined ? 'GET' : method,
      headers: {
        accept: 'application/json',
        authorization: `OAuth oauth_consumer_key="${key}", oauth_token="${token}"`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
    });
    const now = http.now();
    const text = await response.text();
    const failure = failureOf(response, text, kind, now);
    if (failure !== null) return { ok: false, ...failure };
    const read = readJson(text, anything);
    return read.ok ? { ok: true, value: read.value } : { ok: false, ...trelloFailures.noAnswer(now, kind) };
  } catch (error) {
    return { ok: false, ...trelloFailures.thrown(error, http.now(), kind) };
  }
}

/** An answer that is no data: by its status, and where one has two meanings by its line of text, which gets no further. */
function failureOf(
  { status, headers }: Response,
  text: string,
  kind: RequestKind,
  now: number,
): Failure | null {
  const isOfPlace = /permission|list/i.test(text);
  if (status === 401) return isOfPlace ? trelloFailures.noPlace() : trelloFailures.badToken();
  if (status === 403 || status === 404 || (status === 400 && /list is closed/i.test(text)))
    return trelloFailures.noPlace();
  if (status === 429) return trelloFailures.slowDown(headers.get('retry-after'), now, pause);
  if (status >= 500) return trelloFailures.trouble(now, kind);
  return status < 200 || status >= 300 ? trelloFailures.refused(String(status)) : null;
}
