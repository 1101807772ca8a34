import type { Answer } from '../wire';

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** An answer that is an error: a line of bare text. */
export class Refused extends Error {
  readonly answer: Answer;
  constructor(status: number, message: string) {
    super(message);
    this.answer = { status, headers: plain, body: message };
  }
}

/** Too many calls. It does not say when to come again: no header, no number. */
export const limited = (error: string): Answer => ({
  status: 429,
  body: { error, message: 'Rate limit exceeded' },
});
