import type { Account } from '@/utils/connections/account';
import { connectGoogle as signIn } from '@/utils/connections/google/connect';
import { browserIdentity } from '@/utils/connections/google/identity';
import { revokeGoogle } from '@/utils/connections/google/session';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { connect } from '@/utils/decisions/connect';
import { connectionOf } from '@/utils/store/connections';
import { writeLedger } from '@/utils/store/ledger';
import { sessionAt } from '@/utils/store/sessions';

/** Google as pages ask it. */
export const session = sessionAt('google-docs');

/** Signs in with Google's page, keeps the account and brings on what waited for it. */
export async function addGoogleAccount(clientId: string | null, http: Http): Promise<Outcome<Account>> {
  // What was switched on is renewed with the rest; nothing is asked for that was not.
  const calendar = (await connectionOf('google-docs'))?.settings.calendar;
  return await signIn({ clientId, calendar }, http, browserIdentity(writeLedger), async (settings) => {
    const { account } = settings;
    const before = await connectionOf('google-docs');
    await connect({
      destination: 'google-docs',
      settings,
      account,
      // Another account has no rights in the folder of the one before.
      place: before?.account === account ? before.place : null,
      connectedAt: http.now(),
    });
  });
}

/** Ends the access at Google; false where Google could not be told. */
export async function endGoogle(settings?: GoogleSettings): Promise<boolean> {
  const known = settings ?? (await connectionOf('google-docs'))?.settings;
  return known === undefined || (await revokeGoogle(known, browserIdentity(writeLedger), Date.now));
}
