import type { Answer, Call } from '../wire';
import type { Token, World } from './world';

/** A request, with its arguments wherever they stood. */
export interface Asked {
  readonly world: World;
  readonly method: string;
  readonly args: Readonly<Record<string, string>>;
  readonly call: Call;
}

/** The same, by somebody whose token works. */
export interface Known extends Asked {
  readonly token: Token;
}

/** An answer that is an error: HTTP 200 and `ok: false`. Thrown from wherever it is found out. */
export class Refused extends Error {
  readonly code: string;
  readonly more: Readonly<Record<string, unknown>>;
  constructor(code: string, more: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }

  get answer(): Answer {
    return { status: 200, body: { ok: false, error: this.code, ...this.more } };
  }
}

/**
 * Arguments from the query and, in a POST, from a form. A method that only reads looks into no JSON body: what
 * stands there is not seen, as in life. Throws where the form is something else.
 */
export function argumentsOf(
  { method, url, headers, text }: Call,
  readsJson: boolean,
): Record<string, string> {
  const query = Object.fromEntries(url.searchParams);
  if (method !== 'POST' || text === '') return query;
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  if (type === 'application/x-www-form-urlencoded')
    return { ...query, ...Object.fromEntries(new URLSearchParams(text)) };
  if (type !== 'application/json') throw new Refused('invalid_post_type');
  if (!readsJson) return query;
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw new Refused('json_not_object');
    return {
      ...query,
      ...Object.fromEntries(Object.entries(body).map(([key, value]) => [key, String(value)])),
    };
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('invalid_json');
  }
}
