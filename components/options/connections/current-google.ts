import type { GoogleSettings } from '@/utils/destinations/google-docs/settings';
import type { Outcome } from '@/utils/destinations/outcome';
import { freshGoogle } from '@/utils/platform/auth/google';
import { browserIdentity } from '@/utils/platform/auth/identity';
import { changeConnection } from '@/utils/store/connections';

/** The settings with a token that still counts; a renewed one is kept. */
export async function currentGoogle(settings: GoogleSettings): Promise<Outcome<GoogleSettings>> {
  const fresh = await freshGoogle(settings, browserIdentity(), Date.now);
  if (fresh.ok && fresh.value !== settings) await changeConnection('google-docs', { settings: fresh.value });
  return fresh;
}
