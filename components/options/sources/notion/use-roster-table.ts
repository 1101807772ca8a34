import { useLiveQuery } from 'dexie-react-hooks';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { type RosterTable, rosterTable } from '@/utils/destinations/notion/roster/roster-table';
import { normsAt } from '@/utils/domain/norms/norms';
import { database } from '@/utils/store/database';
import { normVersions } from '@/utils/store/norms';
import { groupsIf } from '../with-groups';

/** The list as it is now, as a database would have it, in the language of documents; groups where they are wanted. */
export function useRosterTable(
  withGroups: boolean,
): (RosterTable & { readonly withGroups: boolean }) | undefined {
  return useLiveQuery(async () => {
    const people = await database.people.orderBy('name').toArray();
    const norms = normsAt(await normVersions(), Date.now()).people;
    const groups = await groupsIf(withGroups);
    const words = await readDocumentWords(null);
    return { ...rosterTable(people, norms, words, groups), withGroups };
  }, [withGroups]);
}
