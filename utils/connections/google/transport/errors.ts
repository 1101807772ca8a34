import { anyRecord, readJson } from '../../../platform/read-json.ts';
import { pauseOf } from '../../../platform/retry-after.ts';

/** An answer of Google's that is no success. Its words are ours: Google's may repeat names and text. */
export class GoogleError extends Error {
  override readonly name = 'GoogleError';
  readonly status: number;
  /** Google's reason words, the finest first: `userRateLimitExceeded`, `PERMISSION_DENIED`. */
  readonly reasons: readonly string[];
  /** Seconds that Google asks to wait; null where it names none. */
  readonly retryAfter: number | null;

  constructor(status: number, reasons: readonly string[], retryAfter: number | null) {
    super(`Google answered ${status}`);
    this.status = status;
    this.reasons = reasons;
    this.retryAfter = retryAfter;
  }
}

/** Reads an error answer; a body of another form leaves only the status. */
export async function googleErrorOf(response: Response, now = Date.now()): Promise<GoogleError> {
  const read = readJson(await response.text().catch(() => ''), anyRecord);
  return new GoogleError(
    response.status,
    reasonsOf(read.ok ? read.value.error : undefined),
    secondsOf(response.headers.get('retry-after'), now),
  );
}

/** Drive names reasons in `errors[]`, Docs in `details[]` and `status`; a token page has one word. */
function reasonsOf(error: unknown): string[] {
  if (typeof error === 'string') return [error];
  const parts = [...list(member(error, 'errors')), ...list(member(error, 'details'))];
  return [...parts.map((part) => member(part, 'reason')), member(error, 'status')].filter(
    (word): word is string => typeof word === 'string' && /^\w+$/.test(word),
  );
}

/** Whole seconds, as errors have it. */
function secondsOf(header: string | null, now: number): number | null {
  const pause = pauseOf(header, now);
  return pause === null ? null : Math.ceil(pause / 1000);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** By name: the generated classes may have loaded this module a second time. */
export function isGoogleError(error: unknown): error is GoogleError {
  return error instanceof Error && error.name === 'GoogleError' && 'status' in error && 'reasons' in error;
}
