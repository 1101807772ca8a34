import { browser } from 'wxt/browser';
import type { LedgerLine } from '@/utils/platform/ledger';
import { phrase } from '@/utils/words/phrase';
import type { Outcome } from '../outcome';

/** The browser's part of a sign-in, so that tests can play it. */
export interface TrelloIdentity {
  /** To be named among the allowed origins of the app. */
  readonly redirect: string;
  launch(address: string): Promise<string | undefined>;
}

/** Of this browser; null until the permission `identity` was given. `write` puts the window into the ledger first. */
export function trelloIdentity(write: (line: LedgerLine) => Promise<unknown>): TrelloIdentity | null {
  const { identity } = browser as Partial<typeof browser>;
  if (identity === undefined) return null;
  return {
    redirect: identity.getRedirectURL(),
    launch: async (url) => {
      await write({
        at: Date.now(),
        host: 'trello.com',
        method: 'GET',
        bytes: 0,
        why: phrase('requests.sign-in'),
      });
      return await identity.launchWebAuthFlow({ url, interactive: true });
    },
  };
}

/**
 * A token of the user's own by Trello's page, which leads back with it behind a `#` (developer.atlassian.com, *Authorizing
 * with Trello's REST API*, read 2026-11-29). Its page takes no state; what leads anywhere else is not taken.
 */
export async function signInTrello(key: string, identity: TrelloIdentity | null): Promise<Outcome<string>> {
  if (identity === null) return closed;
  const url = new URL('https://trello.com/1/authorize');
  const parameters = {
    key,
    name: 'Meantime',
    scope: 'read,write',
    expiration: 'never',
    response_type: 'token',
    callback_method: 'fragment',
    return_url: identity.redirect,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  const answer = await identity.launch(url.href).catch(() => undefined);
  const led = URL.parse(answer ?? '');
  if (led === null || led.origin + led.pathname !== identity.redirect) return closed;
  const token = new URLSearchParams(led.hash.slice(1)).get('token');
  return token === null || token === '' ? closed : { ok: true, value: token };
}

const closed = { ok: false, kind: 'no', words: phrase('failures.trello-closed') } as const;
