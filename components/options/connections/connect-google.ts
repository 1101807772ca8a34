import type { Account } from '@/utils/destinations/destination';
import { googleDocs } from '@/utils/destinations/google-docs/google-docs';
import type { GoogleSettings } from '@/utils/destinations/google-docs/settings';
import type { Outcome } from '@/utils/destinations/outcome';
import { freshGoogle, signInGoogle } from '@/utils/platform/auth/google';
import { browserIdentity } from '@/utils/platform/auth/identity';
import { changeConnection, putConnection } from '@/utils/store/connections';
import { tryStuck } from '@/utils/store/outbox-actions';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { pageWire } from './page-wire';

/** Signs in on Google's own page, asks whose account it is, and keeps both; what waited for it is tried again. */
export async function connectGoogle(
  clientId: string | null,
  before: StoredConnection | undefined,
): Promise<Outcome<Account>> {
  const signedIn = await signInGoogle({ clientId, account: '', silent: false }, browserIdentity(), Date.now);
  if (!signedIn.ok) return signedIn;
  const checked = await googleDocs.check(signedIn.value, pageWire('google-docs', 'Checking the connection'));
  if (!checked.ok) return checked;
  const { name } = checked.value;
  await putConnection({
    destination: 'google-docs',
    // Renewed without a window, the same account is asked for by its address.
    settings: { ...signedIn.value, account: name.includes('@') ? name : '' },
    account: name,
    // Folders belong to an account.
    place: before?.account === name ? before.place : null,
    connectedAt: Date.now(),
  });
  await tryStuck('google-docs');
  return checked;
}

/** The settings with a token that still counts; a renewed one is kept. */
export async function currentGoogle(settings: GoogleSettings): Promise<Outcome<GoogleSettings>> {
  const fresh = await freshGoogle(settings, browserIdentity(), Date.now);
  if (fresh.ok && fresh.value !== settings) await changeConnection('google-docs', { settings: fresh.value });
  return fresh;
}
