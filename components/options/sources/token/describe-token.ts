import { createHttp } from '@/utils/connections/http';
import { type PeopleVendorId, peopleVendors } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import { requestPermissions } from '@/utils/platform/permissions';
import type { StoredAccount } from '@/utils/store/accounts';
import { loadPorts } from '@/utils/team/ports';
import type { PagesWords } from '@/utils/words/made/pages';
import { phrase } from '@/utils/words/phrase';
import type { Say } from '@/utils/words/say';
import type { NewSource } from '../source-form';
import { tokenVendors } from './token-vendors';

/** Asks the browser for the vendor's API: call it in the click, with nothing awaited before. */
export const requestVendor = (vendor: PeopleVendorId) =>
  requestPermissions({ origins: peopleVendors[vendor].hosts });

export type TokenSource = NewSource & { readonly account: StoredAccount };

/** The accounts that a token opens, each as a source with its connection; nothing is stored. */
export async function describeToken(
  vendor: PeopleVendorId,
  token: string,
  asking: Promise<boolean>,
  say: Say<PagesWords>,
): Promise<Outcome<readonly TokenSource[]>> {
  const { check, refused } = tokenVendors[vendor];
  if (!(await asking)) return { ok: false, kind: 'no', words: refused };
  const { hosts, name: system } = peopleVendors[vendor];
  const checked = await check(token, createHttp(hosts, phrase('requests.check-token'), loadPorts));
  if (!checked.ok) return checked;
  const value = checked.value.map(({ id, settings, source, team }): TokenSource => {
    const account = { destination: id, settings, account: team, place: null, connectedAt: Date.now() };
    const name = say('accounts.vendor-name', { team, vendor: system });
    return { kind: vendor, settings: source, name, account };
  });
  return { ok: true, value };
}
