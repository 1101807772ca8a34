import { Client } from '@notionhq/client';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { type Trouble, troubleOf } from './failures';
import type { NotionSettings } from './settings';

/** The vendor's client, as much of it as the build keeps. */
export type NotionClient = Pick<Client, 'request'>;

/** A page of a list; `next_cursor` null: the last. */
export interface ListPage {
  readonly results: readonly unknown[];
  readonly next_cursor: string | null;
}

/** Asks for what is at a path of the API, `blocks/ID/children`. */
export function get<T = unknown>(
  client: NotionClient,
  path: string,
  query: Readonly<Record<string, string | number>> = {},
): Promise<T> {
  return client.request<object>({ path, method: 'get', query }) as Promise<T>;
}

/** The vendor's client over our own way out. Trying again is the outbox's business. */
export function clientFor({ token }: NotionSettings, http: Http): NotionClient {
  return new Client({
    auth: token,
    fetch: async (url, { method = 'GET', headers = {}, body = null } = {}) => {
      const response = await http.fetch(url, { method, headers, body });
      const { ok, status } = response;
      return { ok, status, headers: response.headers, text: () => response.text() };
    },
    notionVersion: '2026-03-11',
    retry: false,
    // It logs what a refused request was; nothing of that belongs in a log.
    logger: () => undefined,
  });
}

/** What a write came to: an outcome, or ids of what was saved without a proper answer. */
export type Written<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Trouble);

/** Sends a request that changes nothing. */
export async function reading<T>(http: Http, request: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await request() };
  } catch (error) {
    const trouble = troubleOf(error, { writes: false, now: http.now() });
    if (trouble.kind === 'committed') throw new Error('Notion says that a read was saved.');
    return { ok: false, ...trouble };
  }
}

/** Sends a request that changes something. */
export async function writing<T>(http: Http, request: () => Promise<T>): Promise<Written<T>> {
  try {
    return { ok: true, value: await request() };
  } catch (error) {
    return { ok: false, ...troubleOf(error, { writes: true, now: http.now() }) };
  }
}
