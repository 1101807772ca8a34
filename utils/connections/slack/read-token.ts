import { type Phrase, phrase } from '@/utils/words/phrase';

/** A token that can list people, or why this is none and which one to take. */
export function readToken(typed: string): { ok: true; token: string } | { ok: false; what: Phrase } {
  const token = typed.trim();
  const no = (what: Phrase) => ({ ok: false, what }) as const;
  if (token === '') return no(phrase('sources.slack-token-first'));
  // Of the signed-in page: no app's, and nobody agreed to its use.
  if (/^xox[cds]-/.test(token)) return no(phrase('sources.slack-token-page'));
  if (/^(xapp|xoxe|xoxr)-/.test(token)) return no(phrase('sources.slack-token-kind'));
  return /^(xoxe\.)?xox[pb]-[\w-]+$/.test(token)
    ? { ok: true, token }
    : no(phrase('sources.slack-token-none'));
}
