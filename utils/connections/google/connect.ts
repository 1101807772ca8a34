import { isSaid, phrase } from '@/utils/words/phrase';
import type { Account } from '../account';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { checkGoogle } from './account';
import type { Identity } from './identity';
import { noOwnSignIn, type SignIn, signInGoogle } from './session';
import type { GoogleSettings } from './settings';

/** The client id that this build signs in with; null where one has to be typed in. */
export function buildClientId(): string | null {
  const id: unknown = import.meta.env.WXT_GOOGLE_CLIENT_ID;
  return typeof id === 'string' && id !== '' ? id : null;
}

/**
 * Signs in with Google's page, once the permissions `identity` and the hosts were given, and hands what came of it to
 * `keep`. `clientId` null: the browser's own sign-in.
 */
export async function connectGoogle(
  asked: Pick<SignIn, 'clientId' | 'calendar'> & { readonly account?: string },
  http: Http,
  identity: Identity | null,
  keep: (settings: GoogleSettings) => Promise<void>,
): Promise<Outcome<Account>> {
  const { clientId } = asked;
  const signIn = { account: '', ...asked, silent: false };
  const own = await signInGoogle(signIn, identity, http.now);
  const other = buildClientId();
  const isElsewhere = clientId === null && other !== null && !own.ok && isSaid(own.words, noOwnSignIn);
  const signedIn = isElsewhere ? await signInGoogle({ ...signIn, clientId: other }, identity, http.now) : own;
  if (!signedIn.ok) return signedIn;
  const account = await checkGoogle(signedIn.value, http);
  if (account.ok) await keep({ ...signedIn.value, account: account.value.name });
  return account;
}

/** Said where Google may not have heard that the access is over. */
export const googleEnd = phrase('failures.google-end');
