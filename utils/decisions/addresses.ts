import type { Decision, Named } from '@/utils/domain/decision/decision';
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
      const addresses = byId.get(personId)?.addresses ?? [];
      const mails = addresses.filter(({ kind }) => kind === 'email').map(({ value }) => value);
      const own = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(name) ? [name] : [];
      return mails.length + own.length === 0 ? [] : [[name, [...mails, ...own]] as const];
    }),
  );
}

function namedIn({ driver, approver, contributors, informed }: Decision): Named[] {
  return [driver, approver, ...contributors, ...informed].filter((each) => each !== null);
}
