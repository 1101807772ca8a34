import { ask } from '@/utils/connections/google/client';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import { beforeLook, betweenLooks } from '../../vendor-lag';
import { everywhere } from '../list-files';
import { type AskGoogle, type FillingSheet, fillSheet } from './fill-sheet';
import { attemptProperty, findAttempt, rosterMark, wholeMark } from './list-rosters';
import type { SheetTable } from './sheet-table';

/** A sheet that was made and filled. */
export interface MadeSheet {
  readonly fileId: string;
  readonly sheetId: number;
  readonly name: string;
}

export interface MakingSheet extends FillingSheet {
  /** A folder of ours; null: *My Drive*. */
  readonly folderId: string | null;
  /** Random, the same for each press that goes on with one attempt: by it a sheet is found whose answer was lost. */
  readonly attempt: string;
}

/**
 * *Create a roster sheet here*: one file, and everybody in it once. Where the answer is lost it is looked for once Drive
 * must show it; where two looks do not find it the outcome is *again*.
 */
export async function createSheet(
  table: SheetTable,
  asking: AskGoogle,
  making: MakingSheet,
): Promise<Outcome<MadeSheet>> {
  const file = await makeOnce(table.title, asking, making);
  if (!file.ok) return file;
  return await completeSheet({ fileId: file.value, name: table.title }, table, asking, making);
}

/** Writes who is missing in a sheet of ours, and marks it as whole. */
export async function completeSheet(
  { fileId, name }: { readonly fileId: string; readonly name: string },
  table: SheetTable,
  asking: AskGoogle,
  filling: FillingSheet,
): Promise<Outcome<MadeSheet>> {
  const filled = await fillSheet(fileId, table, asking, filling);
  if (!filled.ok) return filled;
  // Where this is lost the sheet is offered for filling once more, which finds everybody there.
  await asking((settings, http) =>
    ask(settings, http, 'update', ({ drive }) =>
      drive.files.update({
        ...everywhere,
        fileId,
        fields: 'id',
        requestBody: { appProperties: { ...wholeMark } },
      }),
    ),
  );
  return { ok: true, value: { fileId, sheetId: filled.value, name } };
}

async function makeOnce(
  title: string,
  asking: AskGoogle,
  { folderId, attempt, wait, signal }: MakingSheet,
): Promise<Outcome<string>> {
  const find = () => asking((settings, http) => findAttempt(settings, attempt, http));
  const before = await find();
  if (!before.ok) return before;
  if (before.value !== null) return { ok: true, value: before.value };
  const made = await asking((settings, http) =>
    ask(settings, http, 'create', ({ drive }) =>
      drive.files.create({
        ...everywhere,
        fields: 'id',
        requestBody: {
          name: title,
          mimeType: 'application/vnd.google-apps.spreadsheet',
          ...(folderId === null ? {} : { parents: [folderId] }),
          appProperties: { ...rosterMark, [attemptProperty]: attempt },
        },
      }),
    ),
  );
  if (made.ok && typeof made.value.data?.id === 'string') return { ok: true, value: made.value.data.id };
  if (!made.ok && !(made.kind === 'again' && made.mayHaveCommitted)) return made;
  const unsure = phrase('sheets.unsure');
  for (const pause of [beforeLook, betweenLooks]) {
    await wait(pause);
    if (signal.aborted) break;
    const found = await find();
    if (found.ok && found.value !== null) return { ok: true, value: found.value };
  }
  return { ok: false, kind: 'no', words: unsure };
}
