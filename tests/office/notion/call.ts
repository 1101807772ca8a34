import type { Json } from './json';

/** A request as it reached the office's Notion. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly bytes: number;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** An answer that is an error, thrown from wherever it is found out. */
export class Refused extends Error {
  readonly answer: Answer;
  constructor(
    status: number,
    code: string,
    message: string,
    more: {
      headers?: Record<string, string>;
      data?: Record<string, string | number | readonly string[]>;
    } = {},
  ) {
    super(message);
    this.answer = {
      status,
      ...(more.headers === undefined ? {} : { headers: more.headers }),
      body: {
        object: 'error',
        status,
        code,
        message,
        ...(more.data === undefined ? {} : { additional_data: more.data }),
      },
    };
  }
}

export const notFound = (what: string): Refused =>
  new Refused(
    404,
    'object_not_found',
    `Could not find ${what}. Make sure it is shared with your connection.`,
  );

export const invalid = (message: string): Refused => new Refused(400, 'validation_error', message);
