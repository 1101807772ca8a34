import { browser } from 'wxt/browser';
import { browserIdentity } from '@/utils/connections/google/identity';
import { writeLedger } from '@/utils/store/ledger';

/** Whether the browser signs in by itself with a client of the manifest. */
export function hasOwnClient(): boolean {
  return 'oauth2' in browser.runtime.getManifest();
}

/** The address to register with a client id; null in Firefox before the permission to sign in was given. */
export function redirectAddress(): string | null {
  const identity = browserIdentity(writeLedger);
  if (identity !== null) return identity.redirect;
  return import.meta.env.FIREFOX ? null : `https://${browser.runtime.id}.chromiumapp.org/`;
}
