import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Listing } from '@/utils/connections/account';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { listRosters, type RosterFile } from '@/utils/destinations/google-docs/roster/list-rosters';
import { type SheetTable, sheetTable } from '@/utils/destinations/google-docs/roster/sheet-table';
import { normsAt } from '@/utils/domain/norms/norms';
import { database } from '@/utils/store/database';
import { normVersions } from '@/utils/store/norms';
import { phrase } from '@/utils/words/phrase';
import { groupsIf } from '../with-groups';
import { askGoogle } from './ask-google';

/** Roster sheets of ours in the account; null until Google has answered. */
export function useSheets(): Listing<RosterFile> | null {
  const [found, setFound] = useState<Listing<RosterFile> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void askGoogle(phrase('requests.list-sheets'))(listRosters).then(
      (answer) => isCurrent && setFound(answer),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return found;
}

/** The list as it is now, as a sheet would have it, in the language of documents; groups where they are wanted. */
export function useSheetTable(
  withGroups: boolean,
): (SheetTable & { readonly withGroups: boolean }) | undefined {
  return useLiveQuery(async () => {
    const people = await database.people.orderBy('name').toArray();
    const norms = normsAt(await normVersions(), Date.now()).people;
    const groups = await groupsIf(withGroups);
    return { ...sheetTable(people, norms, await readDocumentWords(null), groups), withGroups };
  }, [withGroups]);
}
