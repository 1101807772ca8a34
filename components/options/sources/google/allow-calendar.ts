import { checkGoogle } from '@/utils/connections/google/account';
import { browserIdentity } from '@/utils/connections/google/identity';
import { signInGoogle } from '@/utils/connections/google/session';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { connect } from '@/utils/decisions/connect';
import { requestPermissions } from '@/utils/platform/permissions';
import { googleCalendarSource } from '@/utils/roster/sources/google-calendar/source';
import { connectionOf } from '@/utils/store/connections';
import { writeLedger } from '@/utils/store/ledger';
import { isSaid, phrase } from '@/utils/words/phrase';
import { pageHttp } from '../../connections/page-http';

/** What the browser is asked for: call it in the click, with nothing awaited before. */
export const requestCalendar = () =>
  requestPermissions({
    permissions: ['identity'],
    origins: [...googleCalendarSource.hosts({ of: 'out-of-office' })],
  });

/**
 * Lets the connected account read calendars, by Google's own page; nothing is opened where it may already. What documents
 * are sent with stays as it is until all of it has worked.
 */
export async function allowCalendar(): Promise<Outcome<GoogleSettings>> {
  const connection = await connectionOf('google-docs');
  if (connection === undefined) {
    const words = phrase('sources.not-connected', { system: 'Google' });
    return { ok: false, kind: 'ask', fix: 'reconnect', mayHaveCommitted: false, words };
  }
  const { settings } = connection;
  if (settings.calendar === true) return { ok: true, value: settings };
  const { clientId, account } = settings;
  const asked = { clientId, account, silent: false, calendar: true } as const;
  const signedIn = await signInGoogle(asked, browserIdentity(writeLedger), Date.now);
  if (!signedIn.ok)
    return isSaid(signedIn.words, phrase('failures.google-closed'))
      ? refused(phrase('calendar.not-given'))
      : signedIn;
  if (signedIn.value.calendar !== true) return refused(phrase('calendar.unticked'));
  const http = pageHttp('google-docs', phrase('requests.check-connection'));
  const whose = await checkGoogle(signedIn.value, http);
  if (!whose.ok) return whose;
  const { name } = whose.value;
  if (name !== connection.account)
    return refused(phrase('calendar.other-account', { other: name, account: connection.account }));
  const value: GoogleSettings = { ...signedIn.value, account: name };
  await connect({ ...connection, settings: value });
  return { ok: true, value };
}

const refused = (words: ReturnType<typeof phrase>) =>
  ({ ok: false, kind: 'ask', fix: 'reconnect', mayHaveCommitted: false, words }) as const;
