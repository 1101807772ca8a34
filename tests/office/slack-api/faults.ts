import type { OfficeFault } from '../fault';
import type { Answer } from '../wire';
import { Refused } from './call.ts';

/** Ways in which a request can go wrong. A fault's `on` names a method of the API: `POST /api/users.list`, `GET /api/users.list`. */
export const faultKinds = [
  'refused',
  'cut-before',
  'cut-after',
  'slow',
  '429',
  '500',
  '502',
  '503',
  'invalid_auth',
  'token_revoked',
  'account_inactive',
  'token_expired',
  'missing_scope',
  'ratelimited',
  'fatal_error',
  'internal_error',
  'invalid_cursor',
  'team_added_to_org',
  'org_login_required',
  'same-cursor',
] as const;
export type FaultKind = (typeof faultKinds)[number];
export type Fault = OfficeFault<FaultKind, Answer>;

/** The answer that comes instead of the work; undefined for faults of another sort. */
export function refusalOf({ kind, retryAfter = 30 }: Fault): Answer | undefined {
  if (kind === '429') return tooMany(retryAfter);
  if (/^50\d$/.test(kind)) return brokenPage(Number(kind));
  if (/^(refused|cut-before|cut-after|slow|same-cursor)$/.test(kind)) return undefined;
  return new Refused(kind, kind === 'missing_scope' ? { needed: 'users:read', provided: 'identify' } : {})
    .answer;
}

/** The one error that has a status of its own. */
export function tooMany(retryAfter: number | string): Answer {
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfter) },
    body: { ok: false, error: 'ratelimited' },
  };
}

/** What stands before the API answers with a page, which is no JSON. */
function brokenPage(status: number): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Slack</title><h1>There has been a glitch</h1>',
  };
}
