import type { Account, Wire } from '@/utils/destinations/destination';
import { checkGoogle } from '@/utils/destinations/google-docs/places';
import type { GoogleSettings } from '@/utils/destinations/google-docs/settings';
import type { Outcome } from '@/utils/destinations/outcome';
import { connectionOf, removeConnection } from '@/utils/store/connections';
import { connect } from '@/utils/store/outbox-actions';
import { noOwnSignIn, revokeGoogle, signInGoogle } from './google';
import { browserIdentity } from './identity';

/** The client id that this build signs in with; null where one has to be typed in. */
export function buildClientId(): string | null {
  const id: unknown = import.meta.env.WXT_GOOGLE_CLIENT_ID;
  return typeof id === 'string' && id !== '' ? id : null;
}

/**
 * Signs in with Google's page, keeps the account and brings on what waited for it. For the options page, once
 * the permissions `identity` and the hosts were given. `clientId` null: the browser's own sign-in.
 */
export async function connectGoogle(clientId: string | null, wire: Wire): Promise<Outcome<Account>> {
  const signIn = { clientId, account: '', silent: false };
  const own = await signInGoogle(signIn, browserIdentity(), wire.now);
  const other = buildClientId();
  const isElsewhere = clientId === null && other !== null && !own.ok && own.words === noOwnSignIn;
  const signedIn = isElsewhere
    ? await signInGoogle({ ...signIn, clientId: other }, browserIdentity(), wire.now)
    : own;
  if (!signedIn.ok) return signedIn;
  const account = await checkGoogle(signedIn.value, wire);
  if (!account.ok) return account;
  const { name } = account.value;
  const before = await connectionOf('google-docs');
  await connect({
    destination: 'google-docs',
    settings: { ...signedIn.value, account: name } satisfies GoogleSettings,
    account: name,
    // Another account has no rights in the folder of the one before.
    place: before?.account === name ? before.place : null,
    connectedAt: wire.now(),
  });
  return account;
}

/** Said where Google may not have heard that the access is over. */
export const googleEnd =
  'Google could not be told: look at myaccount.google.com/connections whether Meantime still has access, and end it there.';

/**
 * Ends the access at Google, then forgets it here: nothing says that it is over before Google was told. It is
 * forgotten whether Google could be reached or not; false where not.
 */
export async function disconnectGoogle(): Promise<boolean> {
  const stored = await connectionOf('google-docs');
  try {
    if (stored === undefined) return true;
    return await revokeGoogle(stored.settings as GoogleSettings, browserIdentity(), Date.now);
  } finally {
    await removeConnection('google-docs');
  }
}
