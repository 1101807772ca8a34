import type { Answer } from '../wire';

const help =
  'For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors';

/** An answer that is an error, thrown from wherever it is found out. */
export class Refused extends Error {
  readonly answer: Answer;
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    // A server's error has a phrase to name it by.
    const phrase = status >= 500 ? { phrase: '6 sad squid snuggle softly' } : {};
    this.answer = { status, headers, body: { errors: [{ message, help, ...phrase }] } };
  }
}

export const notAuthorized = (): Refused => new Refused(401, 'Not Authorized');
export const unknown = (what: string, gid: string): Refused =>
  /^\d+$/.test(gid)
    ? new Refused(404, `${what}: Unknown object: ${gid}`)
    : new Refused(400, `${what}: Not a recognized ID: ${gid}`);
export const forbidden = (what: string): Refused =>
  new Refused(403, `${what}: You do not have permission to access this`);
export const limited = (seconds: number | string): Refused =>
  new Refused(429, 'You have exceeded your rate limit. Please wait before trying again.', {
    'retry-after': String(seconds),
  });
export const needsPlan = (): Refused =>
  new Refused(402, 'Search is only available to premium users. Please upgrade to use this feature.');
