import type { OfficePerson } from '../people.ts';
import { deployBot, github, me, otherTom, strangers, team } from '../people.ts';

/** Everybody who has an account in the office's Teams; Tom Becker twice, once as a guest. */
export const accounts: readonly OfficePerson[] = [...team, ...strangers, otherTom];
const apps: readonly OfficePerson[] = [deployBot, github];

const guid = (at: number) => `fe12ca11-0000-4000-8000-${`${at}`.padStart(12, '0')}`;

/** The id that Teams itself has of an account: `8:orgid:<guid>` at work, `8:live:…` at home, `28:…` for an app. */
export function mriOf(person: OfficePerson, host: string): string {
  const app = apps.indexOf(person);
  if (app >= 0) return `28:${guid(900 + app)}`;
  const at = accounts.indexOf(person) + 1;
  return host === 'teams.live.com'
    ? `8:live:.cid.fe12ca11${`${at}`.padStart(8, '0')}`
    : `8:orgid:${guid(at)}`;
}

/** The person whose id stands in an address. */
export function personAt(path: string, host: string): OfficePerson | undefined {
  return [...accounts, ...apps].find((each) => path.endsWith(`/${mriOf(each, host)}`));
}

/** The viewer's own id, as it stands in the address of every picture; at home addresses have none that is known. */
export const ownGuid = mriOf(me, '').replace('8:orgid:', '');

/** The id of the chat of two. */
export function pairId(one: OfficePerson, other: OfficePerson): string {
  const ids = [one, other].map((each) => mriOf(each, '').replace('8:orgid:', ''));
  return `19:${ids.sort().join('_')}@unq.gbl.spaces`;
}

/** What can be mentioned besides people, by the word that stands in a text. */
export const groups: Readonly<Record<string, { readonly type: 'tag' | 'channel'; readonly id: string }>> = {
  Launch_reviewers: { type: 'tag', id: 'taFnQ7x2Lk' },
  General: { type: 'channel', id: '19:9e1f00000000000000000000000000fe@thread.tacv2' },
};
