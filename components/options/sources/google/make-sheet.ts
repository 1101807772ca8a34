import type { Outcome } from '@/utils/connections/outcome';
import {
  completeSheet,
  createSheet,
  type MadeSheet,
} from '@/utils/destinations/google-docs/roster/create-sheet';
import type { RosterFile } from '@/utils/destinations/google-docs/roster/list-rosters';
import type { SheetTable } from '@/utils/destinations/google-docs/roster/sheet-table';
import { phrase } from '@/utils/words/phrase';
import { untilAborted } from '../until-aborted';
import { askGoogle } from './ask-google';

/** Where people go: a new sheet in a folder of ours (null: My Drive), or one that is not whole yet. */
export type SheetTarget =
  | { readonly folderId: string | null; readonly attempt: string }
  | { readonly file: RosterFile };

export interface MakeSheetOptions {
  readonly signal: AbortSignal;
  readonly progress: (done: number, all: number) => void;
  /** It waits for minutes to see what came of a request. */
  readonly onWait: () => void;
}

/** Pauses that need no word, ms. */
const short = 10_000;

/** *Create a roster sheet here*, or going on with one. Two pages do not write at once. */
export async function makeSheet(
  target: SheetTarget,
  table: SheetTable,
  { signal, progress, onWait }: MakeSheetOptions,
): Promise<Outcome<MadeSheet>> {
  const ask = askGoogle(phrase('requests.write-sheet'));
  const wait = (ms: number) => {
    if (ms > short) onWait();
    return untilAborted(ms, signal);
  };
  const filling = { signal, progress, wait };
  return await navigator.locks.request('google-roster', async (): Promise<Outcome<MadeSheet>> => {
    if ('file' in target) return await completeSheet(target.file, table, ask, filling);
    return await createSheet(table, ask, { ...filling, ...target });
  });
}
