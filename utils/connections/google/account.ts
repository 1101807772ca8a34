import type { Account } from '../account';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { ask } from './client';
import type { GoogleSettings } from './settings';

/** Whose account it is. One request. */
export async function checkGoogle(settings: GoogleSettings, http: Http): Promise<Outcome<Account>> {
  const answer = await ask(settings, http, 'connect', ({ drive }) =>
    drive.about.get({ fields: 'user(displayName,emailAddress)' }),
  );
  if (!answer.ok) return answer;
  const { emailAddress, displayName } = answer.value.data.user ?? {};
  // An organisation can keep addresses from apps.
  return { ok: true, value: { name: emailAddress ?? displayName ?? 'Google' } };
}
