import type { Decision, Named } from '@/utils/domain/decision/decision';
import { hintKey } from '@/utils/domain/people/hint';
import type { Address } from '@/utils/domain/people/person';
import type { Database } from '@/utils/store/database';

/** E-mail addresses of those whom a decision names: of the people list, or the name itself where it is one. */
export async function addressesOf(
  decision: Decision,
  db: Database,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const named = namedIn(decision);
  const ids = named.map(({ personId }) => personId).filter((id) => id !== undefined);
  const people = await db.people.bulkGet(ids);
  const byId = new Map(people.filter((person) => person !== undefined).map((person) => [person.id, person]));
  return Object.fromEntries(
    named.flatMap(({ name, personId = '' }) => {
      const mails = mailsIn(name, byId.get(personId)?.addresses ?? []);
      return mails.length === 0 ? [] : [[name, mails] as const];
    }),
  );
}

/** E-mail addresses of one who is named. */
export async function mailsOf(named: Named, db: Database): Promise<readonly string[]> {
  const person = named.personId === undefined ? undefined : await db.people.get(named.personId);
  return mailsIn(named.name, person?.addresses ?? []);
}

/** Kinds of addresses that are a username: a handle of no certain workspace, and a member of Trello's. */
const usernameKinds: readonly string[] = ['handle', 'trello-user'];

/** Usernames of one who is named, in lower case, that only this person of the list has. */
export async function usernamesOf({ personId }: Named, db: Database): Promise<readonly string[]> {
  const person = personId === undefined ? undefined : await db.people.get(personId);
  const own = (person?.addresses ?? []).filter(
    ({ kind, team }) => usernameKinds.includes(kind) && team === undefined,
  );
  const sole: string[] = [];
  for (const address of own) {
    const named = await db.people.where('keys').equals(hintKey(address)).count();
    if (named === 1) sole.push(address.value.replace(/^@/, '').toLowerCase());
  }
  return sole;
}

function mailsIn(name: string, addresses: readonly Address[]): readonly string[] {
  const mails = addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const own = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(name) ? [name] : [];
  return [...mails, ...own];
}

function namedIn({ driver, approver, contributors, informed }: Decision): Named[] {
  return [driver, approver, ...contributors, ...informed].filter((each) => each !== null);
}
