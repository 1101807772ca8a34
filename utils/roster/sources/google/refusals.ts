import { type Http, RefusedAnswer } from '@/utils/connections/http';
import type { Failure } from '@/utils/connections/outcome';
import { isSaid, type Phrase, phrase } from '@/utils/words/phrase';

/** The way out, with what of the last answer a failure no longer says. */
export function watchAnswers(http: Http) {
  const last: { refused: RefusedAnswer | null; status: number } = { refused: null, status: 0 };
  const send: typeof fetch = async (input, init) => {
    try {
      const response = await http.fetch(input, init);
      last.status = response.status;
      return response;
    } catch (error) {
      const { cause } = Object(error);
      if (cause instanceof RefusedAnswer) last.refused = cause;
      throw error;
    }
  };
  return { last, http: { ...http, fetch: send } };
}

/** The way out, and what Google's refusals mean for a list that is read: the connection's own words are about documents. */
export function refusalsOf(plain: Http) {
  const { http, last } = watchAnswers(plain);
  const explain = (failure: Failure, name: string): { readonly ok: false } & Failure => {
    const { refused, status } = last;
    if (refused !== null) {
      const isLedOn = refused.why === 'led-on';
      return no(isLedOn ? phrase('sheets.google-led-on') : phrase('sheets.large', { name }));
    }
    const { words } = failure;
    if (isOurs(words) || failure.kind === 'again') return { ok: false, ...failure };
    if (isSaid(words, phrase('failures.google-api-off'))) return no(phrase('sheets.api-off'));
    if (status === 404) return chooseAgain(phrase('sheets.gone', { name }));
    if (status === 400) return no(phrase('sheets.refused', { name }));
    if (failure.kind === 'ask' && failure.fix === 'choose-place')
      return chooseAgain(phrase('sheets.refused', { name }));
    return { ok: false, ...failure };
  };
  return { http, explain };
}

/** A refusal while a sheet is made or listed: what the connection says of documents is not said of it. */
export function inSheetWords(failure: Failure): { readonly ok: false } & Failure {
  const { words } = failure;
  if (isSaid(words, phrase('failures.google-api-off'))) return no(phrase('sheets.api-off'));
  if (isSaid(words, phrase('failures.google-refused', { status: '' })))
    return no(phrase('sheets.not-written'));
  return { ok: false, ...failure };
}

const isOurs = (words: Failure['words']) => /^(?:sources|sheets)\./.test(String(Object(words).code));

export const no = (words: Phrase) => ({ ok: false, kind: 'no', words }) as const;
export const chooseAgain = (words: Phrase) =>
  ({ ok: false, kind: 'ask', fix: 'choose-place', mayHaveCommitted: false, words }) as const;
