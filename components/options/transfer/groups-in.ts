import type { ReadBackup } from '@/utils/backup/read-backup';
import { database } from '@/utils/store/database';
import { storedGroups } from '@/utils/store/groups';

/** The groups of a table in a text, as a file of everything that has nothing else; null where it has no such table. */
export async function groupsIn(text: string, isPasted = false): Promise<ReadBackup | null> {
  const { readGroups } = await import('@/utils/roster/groups/read-groups');
  const here = { people: await database.people.toArray(), groups: await storedGroups() };
  const read = readGroups(text, here, isPasted);
  if (read === null) return null;
  return {
    ...{ rows: [], me: null, norms: [], decisions: [], drafts: [], choices: [], display: null, settings: {} },
    ...{ sources: [], sourceRows: [], own: [], origins: [], holidaySets: [], waits: [], meetings: [] },
    ...{ owed: [], done: [] },
    favourites: [],
    groups: [...read.groups],
    problems: read.problems,
  };
}
