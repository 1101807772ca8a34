import type { GoogleSettings } from '@/utils/destinations/google-docs/settings';
import type { Outcome } from '@/utils/destinations/outcome';
import { freshGoogle } from '@/utils/platform/auth/google';
import { browserIdentity } from '@/utils/platform/auth/identity';
import { renewConnection } from '@/utils/store/connections';

/**
 * Asks Google with a token that still counts. One that is refused before its time is renewed without a window
 * and the request made once more; where that cannot be done the outcome asks to sign in again.
 */
export async function askGoogle<T>(
  settings: GoogleSettings,
  request: (settings: GoogleSettings) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const fresh = await currentGoogle(settings);
  if (!fresh.ok) return fresh;
  const outcome = await request(fresh.value);
  if (outcome.ok || outcome.kind !== 'ask' || outcome.fix !== 'reconnect') return outcome;
  const renewed = await currentGoogle({ ...fresh.value, expiresAt: 0 });
  return renewed.ok ? await request(renewed.value) : renewed;
}

/** The settings with a token that still counts; a renewed one is kept. */
export async function currentGoogle(settings: GoogleSettings): Promise<Outcome<GoogleSettings>> {
  const fresh = await freshGoogle(settings, browserIdentity(), Date.now);
  if (fresh.ok && fresh.value !== settings) await renewConnection('google-docs', settings, fresh.value);
  return fresh;
}
