import type { Answer, Call } from './call';
import { invalid, Refused } from './call.ts';
import { masked } from './fields.ts';
import type { Grid, Spreadsheet } from './grid';
import { newGrid, typed } from './grid.ts';
import { changeSpreadsheet } from './sheet-changes.ts';
import { appendValues, clearValues, readManyValues, readValues, updateValues } from './sheet-values.ts';
import type { DriveFile, Token, World } from './world';
import { rootId, sheetType } from './world.ts';

/** What a token may read whole, whoever made the file. */
const wide = /auth\/(spreadsheets(\.readonly)?|drive(\.readonly)?)$/;

/** Answers for `sheets.googleapis.com`. */
export function sheetsAnswer(world: World, call: Call, token: Token): Answer {
  const { method, url } = call;
  if (`${method} ${url.pathname}` === 'POST /v4/spreadsheets') return createSpreadsheet(world, call);
  const [, id = '', rest = ''] = /^\/v4\/spreadsheets\/([^/:]+)(.*)$/.exec(url.pathname) ?? [];
  const { file, sheet } = sheetOf(world, id, token);
  if (`${method} ${rest}` === 'GET ') return readSpreadsheet(file, sheet, call);
  if (`${method} ${rest}` === 'GET /values:batchGet') return readManyValues(id, sheet.sheets, call);
  const [, encoded = '', action = ''] = /^\/values\/(.+?)(:append|:clear)?$/.exec(rest) ?? [];
  const range = decodeURIComponent(encoded);
  if (method !== 'GET') touch(world, file);
  if (`${method} ${rest}` === 'POST :batchUpdate') return changeSpreadsheet(id, sheet, call);
  switch (`${method} ${encoded === '' ? '' : 'values'}${action}`) {
    case 'GET values':
      return readValues(sheet.sheets, range, call);
    case 'PUT values':
      return updateValues(id, sheet.sheets, range, call);
    case 'POST values:append':
      return appendValues(id, sheet.sheets, range, call);
    case 'POST values:clear':
      return clearValues(id, sheet.sheets, range);
  }
  throw invalid('This office does not know that address.');
}

/** Every change of a file counts, also one that nobody sees. */
export function touch(world: World, file: DriveFile): void {
  file.modifiedAt = world.now();
  if (file.sheet) file.sheet.version += 1;
}

/** A spreadsheet that the app made or was shown; any of the account's where the scope is wide. Throws a 404 otherwise. */
function sheetOf(world: World, id: string, token: Token): { file: DriveFile; sheet: Spreadsheet } {
  const file = world.files.get(id);
  const sheet = file?.sheet;
  if (!file || !sheet || (!file.byApp && !token.scopes.some((scope) => wide.test(scope))))
    throw new Refused(404, 'notFound', 'Requested entity was not found.');
  return { file, sheet };
}

function createSpreadsheet(world: World, call: Call): Answer {
  const { properties = {}, sheets = [{}] } = JSON.parse(call.text || '{}');
  const grids = sheets.map((given: GivenSheet, at: number) => gridOf(given, at));
  const file = addSpreadsheet(world, properties.title ?? 'Untitled spreadsheet', grids, { byApp: true });
  return readSpreadsheet(file, file.sheet, call);
}

interface GivenSheet {
  readonly properties?: { readonly title?: string; readonly sheetId?: number };
  readonly data?: readonly { readonly rowData?: readonly GivenRow[] }[];
}
interface GivenRow {
  readonly values?: readonly { readonly userEnteredValue?: Readonly<Record<string, unknown>> }[];
}

function gridOf({ properties = {}, data = [] }: GivenSheet, at: number): Grid {
  const grid = newGrid(properties.sheetId ?? at, properties.title ?? `Sheet${at + 1}`);
  const [first] = data;
  for (const [row, { values = [] }] of (first?.rowData ?? []).entries())
    grid.cells[row] = values.map(({ userEnteredValue = {} }) => {
      const { formulaValue } = userEnteredValue;
      if (typeof formulaValue === 'string') return { formula: formulaValue };
      return typed(Object.values(userEnteredValue)[0], false);
    });
  return grid;
}

/** Puts a spreadsheet into Drive. `byApp`: made or opened by the app, so that `drive.file` covers it. */
export function addSpreadsheet(
  world: World,
  name: string,
  sheets: Grid[],
  { byApp, id = world.nextId('sht') }: { readonly byApp: boolean; readonly id?: string },
): DriveFile & { readonly sheet: Spreadsheet } {
  const at = world.now();
  const file = {
    id,
    name,
    mimeType: sheetType,
    parents: [rootId],
    appProperties: {},
    createdAt: at,
    modifiedAt: at,
    shownAt: at + world.lagMs,
    byApp,
    explicitlyTrashed: false,
    doc: null,
    sheet: { sheets, publishedAs: null, isLinkShared: false, version: 1 },
  };
  world.files.set(id, file);
  return file;
}

function readSpreadsheet(file: DriveFile, { sheets }: Spreadsheet, { url }: Call): Answer {
  if (url.searchParams.get('includeGridData') === 'true')
    throw invalid('This office gives values alone, not cells.');
  const body = {
    spreadsheetId: file.id,
    properties: { title: file.name, locale: 'en_US', autoRecalc: 'ON_CHANGE', timeZone: 'Europe/Berlin' },
    sheets: sheets.map(({ sheetId, title, rowCount, columnCount, frozenRowCount = 0 }, index) => ({
      properties: {
        ...{ sheetId, title, index, sheetType: 'GRID' },
        gridProperties: { rowCount, columnCount, ...(frozenRowCount > 0 ? { frozenRowCount } : {}) },
      },
    })),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
  };
  return { status: 200, body: masked(body, url.searchParams.get('fields')) };
}
