import { type Phrase, phrase } from '@/utils/words/phrase';
import { isPlainToken } from './token-checks';

/** A pasted token of a vendor whose tokens have no form to go by; `Bearer` before it is left out. Or what is wrong with it. */
export function readPlainToken(
  typed: string,
  vendor: string,
): { ok: true; token: string } | { ok: false; what: Phrase } {
  const token = typed.trim().replace(/^bearer\s+/i, '');
  if (token === '') return { ok: false, what: phrase('connections.token-first') };
  return isPlainToken(token) && token.length >= shortest
    ? { ok: true, token }
    : { ok: false, what: phrase('accounts.token-none', { vendor }) };
}

/** A shorter one is a piece of it. */
const shortest = 20;
