import { pauseOf } from '@/utils/platform/retry-after';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { RefusedAnswer } from './http';
import type { Failure } from './outcome';

const minute = 60_000;

/** Whether a request only reads: of one that writes, a lost answer says nothing. */
export type RequestKind = 'read' | 'write';

/** What a task system can answer instead, in sentences; `vendor` as the user knows it. Of its own words none gets further. */
export function taskFailures(vendor: string) {
  const again = (words: Phrase, retryAt: number, kind: RequestKind): Failure => ({
    kind: 'again',
    retryAt,
    mayHaveCommitted: kind === 'write',
    words,
  });
  const ask = (fix: 'reconnect' | 'choose-place' | 'map-fields', words: Phrase): Failure => ({
    kind: 'ask',
    fix,
    mayHaveCommitted: false,
    words,
  });
  const refused = (code: string): Failure => ({
    kind: 'no',
    words: phrase('failures.task-refused', { vendor, code: /^[\w-]{1,60}$/.test(code) ? code : '?' }),
  });
  /** Asked too often; `wait` as `Retry-After` says it, else `pause` ms. Nothing was done. */
  const slowDown = (wait: string | null, now: number, pause = minute): Failure =>
    again(phrase('failures.slow-down', { vendor }), now + (pauseOf(wait, now) ?? pause), 'read');
  const trouble = (now: number, kind: RequestKind): Failure =>
    again(phrase('failures.vendor-trouble', { vendor }), now + minute / 2, kind);
  const badToken = (): Failure => ask('reconnect', phrase('failures.task-token', { vendor }));
  return {
    refused,
    slowDown,
    trouble,
    badToken,
    /** It is gone, or this token may not see or change it. */
    noPlace: (): Failure => ask('choose-place', phrase('failures.task-place-gone', { vendor })),
    /** A column that a part of a task goes to is gone, or none was chosen. */
    noColumn: (): Failure => ask('map-fields', phrase('failures.task-column-gone', { vendor })),
    /** Something else than an answer of the API's: a page of a sign-in or a proxy in between. */
    noAnswer: (now: number, kind: RequestKind): Failure =>
      again(phrase('failures.interrupted', { vendor }), now + minute, kind),
    /** What came of a request that threw. */
    thrown: (error: unknown, now: number, kind: RequestKind): Failure => {
      const { name, cause } = Object(error);
      // What leads elsewhere was not taken by the system; of an answer that is too long nothing is known.
      if (cause instanceof RefusedAnswer && (cause.why === 'led-on' || kind === 'read')) {
        return refused(cause.why === 'led-on' ? 'redirect' : 'size');
      }
      const key = name === 'TimeoutError' ? 'failures.slow-answer' : 'failures.unreachable';
      return again(phrase(key, { vendor }), now + minute / 2, kind);
    },
  };
}
