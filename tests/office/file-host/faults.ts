import type { OfficeFault } from '../fault';
import type { Answer } from '../wire';

/** Ways in which a request can go wrong. A fault's `on` names a path: `GET /people.csv`. */
export const faultKinds = [
  'refused',
  'cut-before',
  'slow',
  '401',
  '403',
  '404',
  '410',
  '429',
  '500',
  '503',
] as const;
export type FaultKind = (typeof faultKinds)[number];
export type Fault = OfficeFault<FaultKind, Answer>;

/** The answer that comes instead of the file; undefined for faults of another sort. */
export function refusalOf({ kind, retryAfter = 30 }: Fault): Answer | undefined {
  return /^\d+$/.test(kind)
    ? pageOf(Number(kind), kind === '429' || kind === '503' ? String(retryAfter) : null)
    : undefined;
}

/** A host's own page, which is no file whatever its address says. */
export function pageOf(status: number, retryAfter: string | null = null): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(retryAfter === null ? {} : { 'retry-after': retryAfter }),
      ...(status === 401 ? { 'www-authenticate': 'Basic realm="team"' } : {}),
    },
    body: `<!doctype html><title>${status}</title><h1>${status}</h1>`,
  };
}
