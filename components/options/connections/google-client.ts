import { browser } from 'wxt/browser';
import { browserIdentity } from '@/utils/platform/auth/identity';

/** The client id that this build signs in with; null where the user has to enter one. */
export const builtClientId: string | null = import.meta.env.WXT_GOOGLE_CLIENT_ID || null;

/** Whether the browser signs in by itself with a client of the manifest. */
export function hasOwnClient(): boolean {
  return 'oauth2' in browser.runtime.getManifest();
}

/** The address to register with a client id; null in Firefox before the permission to sign in was given. */
export function redirectAddress(): string | null {
  const identity = browserIdentity();
  if (identity !== null) return identity.redirect;
  return import.meta.env.FIREFOX ? null : `https://${browser.runtime.id}.chromiumapp.org/`;
}
