import { pauseOf } from '@/utils/platform/retry-after';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { RefusedAnswer } from './http';
import type { Failure } from './outcome';

const minute = 60_000;

const again = (words: Phrase, retryAt: number): Failure => ({
  kind: 'again',
  retryAt,
  mayHaveCommitted: false,
  words,
});

/** What a vendor that lists people by a pasted token can answer instead, in sentences; `vendor` as the user knows it. */
export function listFailures(vendor: string) {
  const refused = (code: string): Failure => ({
    kind: 'no',
    words: phrase('accounts.vendor-refused', { vendor, code: /^\w{1,60}$/.test(code) ? code : '?' }),
  });
  /** The token does not count, or may not do this. */
  const badToken = (): Failure => ({
    kind: 'ask',
    fix: 'reconnect',
    mayHaveCommitted: false,
    words: phrase('accounts.vendor-token', { vendor }),
  });
  /** Asked too often; `wait` as `Retry-After` says it, null where nothing is said. */
  const slowDown = (wait: string | null, now: number): Failure =>
    again(phrase('failures.slow-down', { vendor }), now + (pauseOf(wait, now) ?? minute));
  const trouble = (now: number): Failure =>
    again(phrase('failures.vendor-trouble', { vendor }), now + minute);
  return {
    refused,
    badToken,
    slowDown,
    trouble,
    /** Something else than an answer of the API's: a page of a sign-in or a proxy in between. */
    noAnswer: (now: number): Failure => again(phrase('accounts.vendor-no-answer', { vendor }), now + minute),
    /** An answer that is no list, by its status alone; null where its body tells. `now` in epoch ms. */
    byStatus: ({ status, headers }: Response, now: number): Failure | null => {
      if (status === 401) return badToken();
      if (status === 429) return slowDown(headers.get('retry-after'), now);
      if (status >= 500) return trouble(now);
      return status < 200 || status >= 300 ? refused(String(status)) : null;
    },
    /** What came of a request that threw. */
    thrown: (error: unknown, signal: AbortSignal | undefined, now: number): Failure => {
      if (signal?.aborted === true) return again(phrase('sources.cancelled'), now);
      const { name, cause } = Object(error);
      if (cause instanceof RefusedAnswer) return refused(cause.why === 'led-on' ? 'redirect' : 'size');
      const key = name === 'TimeoutError' ? 'failures.slow-answer' : 'failures.unreachable';
      return again(phrase(key, { vendor }), now + minute / 2);
    },
  };
}
