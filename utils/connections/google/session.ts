import { calendarScope, type GoogleSettings, scopesOf } from '@/utils/connections/google/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { Identity } from './identity';
import { type SignInRequest, signInAddress, signInAnswer } from './sign-in-address';

/** A token of Google's lives for an hour; the browser's own does not say since when, so less is taken. */
const builtInMs = 45 * 60_000;
/** Renewed before it ends, ms. */
const early = 5 * 60_000;

export interface SignIn {
  /** Null where there is none: then the browser's own sign-in has to be built in. */
  readonly clientId: string | null;
  /** '' where any account may be chosen. */
  readonly account: string;
  readonly silent: boolean;
  /** Asks for the events of calendars, too. The settings that come of it say whether they were given. */
  readonly calendar?: true | undefined;
}

/** Gets a token, with Google's page or silently. `now` in epoch ms. Failures are *ask* to connect, or *again*. */
export async function signInGoogle(
  { clientId, account, silent, calendar }: SignIn,
  identity: Identity | null,
  now: () => number,
): Promise<Outcome<GoogleSettings>> {
  if (identity === null) return asking(phrase('failures.google-not-allowed'));
  if (clientId === null && !identity.isBuiltIn) return asking(phrase('failures.google-no-client'));
  const scopes = scopesOf({ calendar });
  try {
    if (clientId === null) {
      const token = await identity.builtInToken(silent, scopes);
      if (token === undefined) return asking(closed);
      // Chrome gives a token for all that was asked, or none.
      const given = calendar === true ? { calendar } : {};
      return { ok: true, value: { token, expiresAt: now() + builtInMs, clientId, account, ...given } };
    }
    const state = crypto.randomUUID();
    const { redirect } = identity;
    const request: SignInRequest = { clientId, redirect, scopes, state, account, silent };
    const from = now();
    const answer = signInAnswer((await identity.launch(signInAddress(request), silent)) ?? '', request);
    if ('refused' in answer) return asking(words[answer.refused] ?? closed);
    const { token, seconds } = answer;
    const given = calendar === true && answer.scopes.includes(calendarScope) ? { calendar } : {};
    return { ok: true, value: { token, expiresAt: from + seconds * 1000, clientId, account, ...given } };
  } catch (thrown) {
    return thrownOutcome(thrown, silent, now());
  }
}

/**
 * Settings whose token still counts for some minutes: these, or renewed without any window. Where that cannot
 * be done an *ask*; where only the network is missing, *again*. Where the calendars alone are no longer given, documents
 * go on: the settings then say so.
 */
export async function freshGoogle(
  settings: GoogleSettings,
  identity: Identity | null,
  now: () => number,
): Promise<Outcome<GoogleSettings>> {
  if (settings.expiresAt - early > now()) return { ok: true, value: settings };
  const { clientId, account, token, calendar } = settings;
  if (clientId === null) await identity?.forgetBuiltIn(token).catch(() => undefined);
  const silent = { clientId, account, silent: true } as const;
  const renewed = await signInGoogle({ ...silent, calendar }, identity, now);
  if (calendar !== true || renewed.ok || renewed.kind !== 'ask') return renewed;
  return await signInGoogle(silent, identity, now);
}

/**
 * Tells Google and the browser that the access counts no more. A token that is over ends nothing there, so one is
 * renewed first, without a window. False where Google could not be told; the caller forgets the connection
 * whatever comes of this.
 */
export async function revokeGoogle(
  settings: GoogleSettings,
  identity: Identity | null,
  now: () => number,
): Promise<boolean> {
  if (identity === null) return false;
  const fresh = await freshGoogle(settings, identity, now);
  const { token } = fresh.ok ? fresh.value : settings;
  await identity.forgetBuiltIn(token).catch(() => undefined);
  return await identity.revoke(token).then(
    () => fresh.ok,
    () => false,
  );
}

const closed = phrase('failures.google-closed');
/** Chrome has it; others of its family have the function, and refuse it. */
export const noOwnSignIn = phrase('failures.google-other-browser');
const signedOut = phrase('failures.google-signed-out');
const words: Readonly<Record<string, Phrase>> = {
  access_denied: closed,
  no_scope: phrase('failures.google-no-drive'),
  interaction_required: signedOut,
  login_required: signedOut,
  consent_required: signedOut,
  foreign: phrase('failures.google-foreign'),
};

function asking(sentence: Phrase): Outcome<never> {
  return { ok: false, kind: 'ask', fix: 'reconnect', mayHaveCommitted: false, words: sentence };
}

/**
 * Browsers say it in words. Chrome: `Authorization page could not be loaded.` where no answer came, and of its
 * own sign-in `OAuth2 request failed: Connection failed (-106).` or `… Service unavailable; try again later.`
 */
function thrownOutcome(thrown: unknown, silent: boolean, now: number): Outcome<never> {
  const message = thrown instanceof Error ? thrown.message : '';
  if (/could not be loaded|connection failed|service unavailable/i.test(message))
    return {
      ok: false,
      kind: 'again',
      retryAt: now + 30_000,
      mayHaveCommitted: false,
      words: phrase('failures.google-page'),
    };
  if (/unsupported|not supported/i.test(message)) return asking(noOwnSignIn);
  return asking(silent ? signedOut : closed);
}
