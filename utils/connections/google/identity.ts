import { browser } from 'wxt/browser';
import type { LedgerLine, RequestReason } from '@/utils/platform/ledger';
import { phrase } from '@/utils/words/phrase';
import { longestRequest } from '../http';

/** The browser's part of a sign-in, so that tests can play it. */
export interface Identity {
  /** To be registered with a client id. */
  readonly redirect: string;
  /** A client is built in and this browser keeps its tokens: Chrome, not other browsers of its family. */
  readonly isBuiltIn: boolean;
  /** Opens the sign-in; rejects where it was closed or, silently, where a page would be needed. */
  launch(address: string, silent: boolean): Promise<string | undefined>;
  /** The browser's own token of the built-in client; rejects where the user did not give it. */
  builtInToken(silent: boolean, scopes: readonly string[]): Promise<string | undefined>;
  forgetBuiltIn(token: string): Promise<void>;
  /** Tells Google that a token counts no more. Its answer cannot be read, and need not be. */
  revoke(token: string): Promise<void>;
}

/**
 * The address that Google is told to lead back to. Firefox's own, `https://<hash>.extensions.allizom.org/`, is one
 * that nobody can prove to be theirs, so Google refuses it; the loopback address with the same hash is caught by
 * Firefox, too (MDN, `identity.launchWebAuthFlow`, read 2026-11-29).
 */
export function redirectFor(own: string): string {
  const hash = /^https:\/\/([\da-f]+)\.extensions\.allizom\.org\//.exec(own)?.[1];
  return hash === undefined ? own : `http://127.0.0.1/mozoauth2/${hash}`;
}

/**
 * Of this browser; null until the permission `identity` was given, which Firefox gives with the installation. `write`
 * puts each request into the ledger before it is made.
 */
export function browserIdentity(write: (line: LedgerLine) => Promise<unknown>): Identity | null {
  const { identity } = browser as Partial<typeof browser>;
  const own = identity === undefined ? null : ownAddress(identity);
  if (identity === undefined || own === null) return null;
  const note = (host: string, method: string, why: RequestReason, bytes = 0) =>
    write({ at: Date.now(), host, method, bytes, why });
  return {
    redirect: redirectFor(own),
    isBuiltIn: 'oauth2' in browser.runtime.getManifest() && 'getAuthToken' in identity,
    launch: async (url, silent) => {
      await note('accounts.google.com', 'GET', signingIn(silent));
      const answer = identity.launchWebAuthFlow({ url, interactive: !silent });
      return await (silent ? inTime(answer) : answer);
    },
    builtInToken: async (silent, scopes) => {
      await note('accounts.google.com', 'GET', signingIn(silent));
      // What the manifest names is asked for anyway; more is named by whoever needs it.
      const more = scopes.length > 1 ? { scopes: [...scopes] } : {};
      return (await identity.getAuthToken({ interactive: !silent, ...more })).token;
    },
    forgetBuiltIn: async (token) => await identity.removeCachedAuthToken({ token }),
    revoke: async (token) => {
      const body = new URLSearchParams({ token });
      await note('oauth2.googleapis.com', 'POST', phrase('requests.disconnect'), body.toString().length);
      await fetch('https://oauth2.googleapis.com/revoke', {
        method: 'POST',
        mode: 'no-cors',
        credentials: 'omit',
        // The page that asked may be closed at once.
        keepalive: true,
        signal: AbortSignal.timeout(longestRequest),
        body,
      });
    },
  };
}

/** Null where the permission was taken away while this page is open: Chrome leaves the interface there, and it throws. */
function ownAddress({ getRedirectURL }: typeof browser.identity): string | null {
  try {
    return getRedirectURL();
  } catch {
    return null;
  }
}

const signingIn = (silent: boolean) => phrase(silent ? 'requests.renew-sign-in' : 'requests.sign-in');

/** Without a network Firefox 153 never answers a silent sign-in. Then it ends as in Chrome, which says so at once. */
async function inTime(answer: Promise<string | undefined>): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error('Authorization page could not be loaded.');
    timer = setTimeout(reject, longestRequest, error);
  });
  return await Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
