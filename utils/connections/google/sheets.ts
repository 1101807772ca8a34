import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { asking } from './client';
import type { Purpose } from './failures';
import type { GoogleSettings } from './settings';
import { type ApiRequest, createAPIRequest } from './transport';

/** What a sheet of ours is asked on: Drive, which finds it and says its version, and Sheets, which has its cells. */
export const sheetHosts = ['https://www.googleapis.com/*', 'https://sheets.googleapis.com/*'] as const;

const base = 'https://sheets.googleapis.com/v4/spreadsheets/{spreadsheetId}';

/** One request to Sheets. The generated class has 17 methods, of which four are ours: only its types are taken. */
async function askSheets<T>(
  settings: GoogleSettings,
  http: Http,
  purpose: Purpose,
  { url, method = 'GET', ...rest }: { url: string; method?: string; params: ApiRequest['params'] },
): Promise<Outcome<T | null>> {
  return await asking(settings, http, purpose, async (options) => {
    const request = { options: { url, method }, requiredParams: [], context: { _options: options }, ...rest };
    return (await createAPIRequest<T | null>(request)).data;
  });
}

/** The sheets of a spreadsheet, in the order of their tabs. */
export async function readTabs(
  settings: GoogleSettings,
  spreadsheetId: string,
  http: Http,
): Promise<Outcome<readonly sheets_v4.Schema$SheetProperties[]>> {
  const params = { spreadsheetId, fields: 'sheets(properties(sheetId,title))' };
  const read = await askSheets<sheets_v4.Schema$Spreadsheet>(settings, http, 'look', { url: base, params });
  if (!read.ok) return read;
  return { ok: true, value: read.value?.sheets?.flatMap(({ properties }) => properties ?? []) ?? [] };
}

/** What every cell of a sheet shows, by row; nothing after the last cell of a row and the last row that has something. */
export async function readCells(
  settings: GoogleSettings,
  spreadsheetId: string,
  title: string,
  http: Http,
): Promise<Outcome<readonly (readonly string[])[]>> {
  const read = await askSheets<sheets_v4.Schema$ValueRange>(settings, http, 'look', {
    url: `${base}/values/{range}`,
    params: { spreadsheetId, range: quotedTitle(title), majorDimension: 'ROWS' },
  });
  if (!read.ok) return read;
  return { ok: true, value: read.value?.values?.map((row) => row.map(String)) ?? [] };
}

/** Writes cells as they are, nothing of them read as a formula, from a row on (counted from 1). Again: the same again. */
export async function writeCells(
  settings: GoogleSettings,
  spreadsheetId: string,
  { title, row, cells }: { title: string; row: number; cells: readonly (readonly string[])[] },
  http: Http,
): Promise<Outcome<unknown>> {
  return await askSheets(settings, http, 'update', {
    url: `${base}/values/{range}`,
    method: 'PUT',
    params: {
      spreadsheetId,
      range: `${quotedTitle(title)}!A${row}`,
      valueInputOption: 'RAW',
      requestBody: { values: cells },
    },
  });
}

/** Changes how a spreadsheet looks: all of it, or nothing. */
export async function changeSheet(
  settings: GoogleSettings,
  spreadsheetId: string,
  requests: readonly sheets_v4.Schema$Request[],
  http: Http,
): Promise<Outcome<unknown>> {
  return await askSheets(settings, http, 'update', {
    url: `${base}:batchUpdate`,
    method: 'POST',
    params: { spreadsheetId, requestBody: { requests } },
  });
}

/** The title of a sheet as ranges name it: without quotation marks `A1` would be a cell. */
const quotedTitle = (title: string) => `'${title.replaceAll("'", "''")}'`;
