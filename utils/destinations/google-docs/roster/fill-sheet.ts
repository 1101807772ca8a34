import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import { changeSheet, readCells, readTabs, writeCells } from '@/utils/connections/google/sheets';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { readCell } from '@/utils/roster/file/cells';
import { rosterKey } from '@/utils/roster/roster-key';
import { phrase } from '@/utils/words/phrase';
import type { SheetRow, SheetTable } from './sheet-table';

/** Asks with settings that count now. */
export type AskGoogle = <T>(
  request: (settings: GoogleSettings, http: Http) => Promise<Outcome<T>>,
) => Promise<Outcome<T>>;

export interface FillingSheet {
  readonly signal: AbortSignal;
  /** Rows that are there, of all. */
  readonly progress: (done: number, all: number) => void;
  /** Waits so many ms; less where it is cancelled. */
  readonly wait: (ms: number) => Promise<void>;
}

/** So many people go in one request. */
const portion = 500;
/** A longer pause is the user's to take, ms. */
const longestPause = 60_000;

/**
 * Writes the people who are not in the first sheet of the file yet, below what is there; the id of that sheet. A request
 * writes given cells, so that one whose answer was lost is made again and writes nothing twice. What a person changed
 * meanwhile stays.
 */
export async function fillSheet(
  fileId: string,
  { title: name, header, rows }: SheetTable,
  ask: AskGoogle,
  { signal, progress, wait }: FillingSheet,
): Promise<Outcome<number>> {
  const tabs = await ask((settings, http) => readTabs(settings, fileId, http));
  if (!tabs.ok) return tabs;
  const { sheetId, title } = tabs.value[0] ?? {};
  if (typeof sheetId !== 'number' || typeof title !== 'string') return no(phrase('sheets.google-no-answer'));
  const cells = await ask((settings, http) => readCells(settings, fileId, title, http));
  if (!cells.ok) return cells;
  const keyAt = cells.value[0]?.indexOf(rosterKey) ?? -1;
  const there = new Set(keyAt < 0 ? [] : cells.value.map((row) => readCell(row[keyAt] ?? '', false)));
  const todo = rows.filter(({ key }) => !there.has(key));
  const again = <T>(send: () => Promise<Outcome<T>>) => untilTaken(send, { signal, wait });
  if (cells.value.length === 0) {
    const looks = sheetLooks(sheetId, header.length, rows.length);
    const changed = await again(() => ask((settings, http) => changeSheet(settings, fileId, looks, http)));
    if (!changed.ok) return changed;
  }
  const lines = [
    ...(cells.value.length === 0 ? [header] : []),
    ...todo.map(cellsUnder(cells.value[0] ?? header, header)),
  ];
  let done = rows.length - todo.length;
  for (let at = 0; at < lines.length; at += portion) {
    if (signal.aborted) return no(phrase('sheets.stopped', { done, all: rows.length, title: name }));
    const some = lines.slice(at, at + portion);
    const into = { title, row: cells.value.length + at + 1, cells: some };
    const written = await again(() => ask((settings, http) => writeCells(settings, fileId, into, http)));
    if (!written.ok) return written;
    done += some.filter((line) => line !== header).length;
    progress(done, rows.length);
  }
  return { ok: true, value: sheetId };
}

/**
 * Cells as the header that is there has them: one that was begun before anybody had norms of their own has no column for
 * them. Where it is in other words, such as those of another language, each cell stands at its place.
 */
function cellsUnder(there: readonly string[], header: readonly string[]) {
  const at = there.map((name) => header.indexOf(name));
  const isKnown = there.length !== header.length && at.includes(header.indexOf(rosterKey)) && at.includes(0);
  return ({ cells }: SheetRow) => (isKnown ? at.map((column) => cells[column] ?? '') : cells);
}

/** Sends it again where the answer was lost, or where Google asks for a short pause: twice at most. */
async function untilTaken<T>(
  send: () => Promise<Outcome<T>>,
  { signal, wait }: Pick<FillingSheet, 'signal' | 'wait'>,
): Promise<Outcome<T>> {
  let sent = await send();
  for (let tries = 0; tries < 2; tries += 1) {
    if (sent.ok || sent.kind !== 'again' || signal.aborted || sent.retryAt - Date.now() > longestPause)
      return sent;
    await wait(Math.max(1000, sent.retryAt - Date.now()));
    sent = await send();
  }
  return sent;
}

/** Room for everybody and a hundred more, the header in sight, all cells plain text as they are typed, the key hidden. */
function sheetLooks(sheetId: number, columns: number, people: number): readonly sheets_v4.Schema$Request[] {
  const gridProperties = { rowCount: Math.max(1000, people + 101), frozenRowCount: 1 };
  const plain = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
  const bold = { userEnteredFormat: { textFormat: { bold: true } } };
  const key = { sheetId, dimension: 'COLUMNS', startIndex: columns - 1, endIndex: columns };
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties },
        fields: 'gridProperties.rowCount,gridProperties.frozenRowCount',
      },
    },
    { repeatCell: { range: { sheetId }, cell: plain, fields: 'userEnteredFormat.numberFormat' } },
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 0, endRowIndex: 1 },
        cell: bold,
        fields: 'userEnteredFormat.textFormat.bold',
      },
    },
    { updateDimensionProperties: { range: key, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
  ];
}

const no = (words: ReturnType<typeof phrase>) => ({ ok: false, kind: 'no', words }) as const;
