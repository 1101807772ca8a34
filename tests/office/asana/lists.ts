import type { Answer, Call } from '../wire';
import { told } from './fields.ts';
import { Refused } from './refused.ts';

const most = 1000;

/** A list, a page at a time where a `limit` is given; whole lists only as long as they are short. */
export function listAnswer(
  { url }: Call,
  items: readonly Readonly<Record<string, unknown>>[],
  compact: readonly string[],
): Answer {
  const { searchParams: query } = url;
  const [limit, offset] = [query.get('limit'), query.get('offset')];
  const start = offset === null ? 0 : startOf(offset);
  const size = limit === null ? items.length : Number(limit);
  if (limit === null && items.length > most)
    throw new Refused(
      400,
      'The result is too large. You should use pagination (may require specifying a workspace)!',
    );
  const data = items.slice(start, start + size).map((each) => told(each, query.get('opt_fields'), compact));
  if (limit === null) return { status: 200, body: { data } };
  const next = start + size;
  if (next >= items.length) return { status: 200, body: { data, next_page: null } };
  const token = `off${Buffer.from(`asana:${next}`).toString('base64url')}`;
  const to = new URL(url);
  to.searchParams.set('offset', token);
  const path = to.pathname.replace('/api/1.0', '') + to.search;
  return { status: 200, body: { data, next_page: { offset: token, path, uri: to.href } } };
}

function startOf(token: string): number {
  const text = Buffer.from(token.slice(3), 'base64url').toString();
  const start = /^asana:(\d+)$/.exec(text)?.[1];
  if (!token.startsWith('off') || start === undefined)
    throw new Refused(400, 'offset: Your pagination token is invalid.');
  return Number(start);
}
