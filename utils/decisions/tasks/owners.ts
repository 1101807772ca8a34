import type { Named } from '@/utils/domain/decision/decision';
import type { Database } from '@/utils/store/database';
import type { KnownOwner } from '@/utils/store/task-rows';
import type { TaskUser } from '@/utils/tasks/task-system';
import { mailsOf, usernamesOf } from '../addresses';

/** Under which it is remembered who somebody is in a task system: the person of the list, else the name as it stands. */
export const ownerKey = ({ personId, name }: Named): string =>
  personId === undefined ? `name:${name}` : `person:${personId}`;

export interface Matched {
  /** By an address that the system gives, too. */
  readonly people: Readonly<Record<string, KnownOwner>>;
  /** Of whom nothing shows who they are there: the user is asked, once. */
  readonly unknown: readonly Named[];
}

/** Who the owners of actions are in a task system: by e-mail address or username, never by name. */
export async function matchOwners(
  owners: readonly Named[],
  users: readonly TaskUser[],
  db: Database,
): Promise<Matched> {
  const people: Record<string, KnownOwner> = {};
  const unknown: Named[] = [];
  for (const owner of owners) {
    const mails = new Set((await mailsOf(owner, db)).map((mail) => mail.toLowerCase()));
    const usernames = new Set(await usernamesOf(owner, db));
    const found = users.filter(
      ({ email, username }) =>
        (email !== null && mails.has(email)) ||
        (username !== undefined && usernames.has(username.replace(/^@/, '').toLowerCase())),
    );
    const [user] = found;
    if (user !== undefined && found.length === 1)
      people[ownerKey(owner)] = { user: { id: user.id, name: user.name } };
    else unknown.push(owner);
  }
  return { people, unknown };
}

/** The owners that are not known yet, each once. */
export function ownersToAsk(
  owners: readonly (Named | null)[],
  known: Readonly<Record<string, KnownOwner>>,
): readonly Named[] {
  const asked = new Map(
    owners.flatMap((owner) => (owner === null ? [] : [[ownerKey(owner), owner] as const])),
  );
  return [...asked].flatMap(([key, owner]) => (known[key] === undefined ? [owner] : []));
}
