import { pauseOf } from '@/utils/platform/retry-after';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { RefusedAnswer } from '../http';
import type { Failure } from '../outcome';

const minute = 60_000;

const ask = (words: Phrase): Failure => ({ kind: 'ask', fix: 'reconnect', mayHaveCommitted: false, words });
const no = (words: Phrase): Failure => ({ kind: 'no', words });
const again = (words: Phrase, retryAt: number): Failure => ({
  kind: 'again',
  retryAt,
  mayHaveCommitted: false,
  words,
});

/** An answer that is no list: by its status alone. Null where its body tells. `now` in epoch ms. */
export function refusedStatus({ status, headers }: Response, now: number): Failure | null {
  if (status === 429) return slowDown(headers, now);
  if (status >= 500) return again(phrase('failures.vendor-trouble', { vendor: 'Slack' }), now + minute);
  if (status < 200 || status >= 300) return no(phrase('sources.slack-refused', { code: String(status) }));
  return null;
}

/** When Slack says that it is asked too often, in the body or by the status. */
export function slowDown(headers: Headers, now: number): Failure {
  const pause = pauseOf(headers.get('retry-after'), now) ?? minute;
  return again(phrase('failures.slow-down', { vendor: 'Slack' }), now + pause);
}

/** What Slack's error codes mean for somebody who lists people (docs.slack.dev, `users.list`, `auth.test`; 2026-11-29). */
export function refusalCodeFailure(code: string, needed: string, headers: Headers, now: number): Failure {
  switch (code) {
    case 'ratelimited':
    case 'rate_limited':
      return slowDown(headers, now);
    case 'invalid_auth':
    case 'not_authed':
      return ask(phrase('sources.slack-invalid-auth'));
    case 'token_revoked':
    case 'token_expired':
      return ask(phrase('sources.slack-token-over'));
    case 'account_inactive':
      return ask(phrase('sources.slack-inactive'));
    case 'missing_scope':
    case 'no_permission':
      return ask(phrase('sources.slack-scope', { scope: scopeIn(needed) }));
    case 'not_allowed_token_type':
      return ask(phrase('sources.slack-token-kind'));
    case 'access_denied':
    case 'ekm_access_denied':
    case 'team_access_not_granted':
    case 'org_login_required':
    case 'enterprise_is_restricted':
      return no(phrase('sources.slack-not-granted'));
    case 'fatal_error':
    case 'internal_error':
    case 'service_unavailable':
    case 'request_timeout':
    case 'team_added_to_org':
      return again(phrase('failures.vendor-trouble', { vendor: 'Slack' }), now + minute);
    // Where a page begins is told anew with the next load.
    case 'invalid_cursor':
      return again(phrase('sources.slack-pages'), now + minute);
    default:
      return no(phrase('sources.slack-refused', { code: /^[a-z_]{1,40}$/.test(code) ? code : '?' }));
  }
}

/** The first scope that Slack names; its words get no further than the form of one. */
const scopeIn = (needed: string) => /^[a-z._]+(?::[a-z._]+)*/.exec(needed)?.[0] ?? 'users:read';

/** What came of a request that threw. */
export function thrownFailure(error: unknown, signal: AbortSignal | undefined, now: number): Failure {
  if (signal?.aborted === true) return again(phrase('sources.cancelled'), now);
  const { name, cause } = Object(error);
  if (cause instanceof RefusedAnswer) {
    return no(phrase('sources.slack-refused', { code: cause.why === 'led-on' ? 'redirect' : 'size' }));
  }
  const vendor = { vendor: 'Slack' };
  if (name === 'TimeoutError') return again(phrase('failures.slow-answer', vendor), now + minute / 2);
  return again(phrase('failures.unreachable', vendor), now + minute / 2);
}

/** Something else than an answer of the API's: a page of a sign-in or a proxy in between. */
export const noAnswer = (now: number): Failure => again(phrase('sources.slack-no-answer'), now + minute);
