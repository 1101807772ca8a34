/** A request as it reached the office's Google. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON where it is no text. */
  readonly body: unknown;
}

/** An answer that is an error, thrown from wherever it is found out. */
export class Refused extends Error {
  readonly status: number;
  readonly reason: string;
  readonly retryAfter: number | string | null;
  constructor(status: number, reason: string, message: string, retryAfter: number | string | null = null) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  /** Drive and Calendar name a reason in `errors`, Docs and Sheets a `status` in capitals. */
  answerFor(host: string): Answer {
    const { status: code, message, reason, retryAfter } = this;
    const error = /^(docs|sheets)\./.test(host)
      ? { code, message, status: statusWords[code] ?? 'UNKNOWN' }
      : { errors: [{ domain: domainOf(reason), reason, message }], code, message };
    return {
      status: code,
      headers: retryAfter === null ? {} : { 'retry-after': String(retryAfter) },
      body: { error },
    };
  }
}

const statusWords: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  410: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

function domainOf(reason: string): string {
  return /rateLimit/i.test(reason) ? 'usageLimits' : 'global';
}

export const invalid = (message: string): Refused => new Refused(400, 'badRequest', message);
export const notFound = (id: string): Refused => new Refused(404, 'notFound', `File not found: ${id}.`);
