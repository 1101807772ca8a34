import type { Answer, Call } from './call';
import { invalid } from './call.ts';
import type { Grid, Spreadsheet } from './grid';

interface Given {
  readonly updateSheetProperties?: {
    readonly fields: string;
    readonly properties: {
      readonly sheetId?: number;
      readonly title?: string;
      readonly gridProperties?: { readonly rowCount?: number; readonly frozenRowCount?: number };
    };
  };
  readonly repeatCell?: {
    readonly range: {
      readonly sheetId?: number;
      readonly startRowIndex?: number;
      readonly endRowIndex?: number;
    };
    readonly cell: { readonly userEnteredFormat?: { readonly numberFormat?: { readonly type?: string } } };
    readonly fields: string;
  };
  readonly updateDimensionProperties?: { readonly range: { readonly sheetId?: number } };
}

/** `POST …:batchUpdate`, as far as it is about sheets and how cells look: all requests are done, or none. */
export function changeSpreadsheet(id: string, { sheets }: Spreadsheet, { text }: Call): Answer {
  const { requests = [] }: { readonly requests?: readonly Given[] } = JSON.parse(text || '{}');
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  const changes = requests.map((request, at) => changeOf(sheets, request, at));
  for (const change of changes) change();
  return { status: 200, body: { spreadsheetId: id, replies: requests.map(() => ({})) } };
}

function changeOf(sheets: readonly Grid[], request: Given, at: number): () => void {
  const grid = (sheetId = 0) => {
    const found = sheets.find((each) => each.sheetId === sheetId);
    if (!found) throw invalid(`Invalid requests[${at}]: No grid with id: ${sheetId}`);
    return found;
  };
  const { updateSheetProperties: sheet, repeatCell: cells, updateDimensionProperties: columns } = request;
  if (sheet) {
    const target = grid(sheet.properties.sheetId);
    const { title, gridProperties: { rowCount, frozenRowCount } = {} } = sheet.properties;
    const has = (name: string) => sheet.fields === '*' || sheet.fields.includes(name);
    return () => {
      if (has('title') && title !== undefined) target.title = title;
      if (has('rowCount') && rowCount !== undefined) target.rowCount = rowCount;
      if (has('frozenRowCount')) target.frozenRowCount = frozenRowCount ?? 0;
    };
  }
  if (cells) {
    const target = grid(cells.range.sheetId);
    const { numberFormat } = cells.cell.userEnteredFormat ?? {};
    const isWhole = cells.range.startRowIndex === undefined && cells.range.endRowIndex === undefined;
    return () => {
      if (isWhole && cells.fields.includes('numberFormat')) target.isText = numberFormat?.type === 'TEXT';
    };
  }
  if (columns) {
    grid(columns.range.sheetId);
    return () => {};
  }
  throw invalid(`Invalid requests[${at}]: this office does not know that request.`);
}
