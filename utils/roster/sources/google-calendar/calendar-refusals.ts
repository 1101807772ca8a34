import type { Http } from '@/utils/connections/http';
import type { Failure, Outcome } from '@/utils/connections/outcome';
import { isSaid, phrase } from '@/utils/words/phrase';
import { no, watchAnswers } from '../google/refusals';

/** The way out, and what Google's refusals mean for calendars: the connection's own words are about documents. */
export function calendarRefusals(plain: Http) {
  const { http, last } = watchAnswers(plain);
  const explain = (failure: Failure): { readonly ok: false } & Failure => {
    const { words } = failure;
    const { refused, status } = last;
    if (refused !== null)
      return no(phrase(refused.why === 'led-on' ? 'sheets.google-led-on' : 'calendar.large'));
    if (isSaid(words, phrase('failures.google-api-off'))) return no(phrase('calendar.api-off'));
    if (isSaid(words, phrase('failures.google-refused', { status: '' })))
      return no(phrase('calendar.refused'));
    // A token that is over is a 401: what a 403 lacks is the leave to read calendars.
    const isScope = status === 403 && isSaid(words, phrase('failures.google-sign-in-again'));
    return isScope ? notAllowed : { ok: false, ...failure };
  };
  return { http, explain };
}

/** The connection was never allowed to read calendars, or is not any more. */
export const notAllowed = {
  ok: false,
  kind: 'ask',
  fix: 'reconnect',
  mayHaveCommitted: false,
  words: phrase('calendar.not-allowed'),
} as const satisfies Outcome<never>;
