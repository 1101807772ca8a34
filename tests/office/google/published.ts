import { hash } from 'node:crypto';
import type { Answer, Call } from './call';
import { escaped } from './escaped.ts';
import type { Spreadsheet } from './grid';
import { gridText } from './sheet-values.ts';
import type { World } from './world';

/** Where Google sends who asks for a sheet as a file. */
export const contentHost = 'doc-0s-1c-sheets.googleusercontent.com';

const formats = { csv: 'text/csv', tsv: 'text/tab-separated-values' } as const;
type Format = keyof typeof formats;
const isFormat = (text: string): text is Format => text in formats;

/**
 * `docs.google.com/spreadsheets/d/e/2PACX-…/pub` of a published sheet, and `…/d/ID/export` of one that everybody with
 * the link may see. The file itself comes from another host; nobody is asked who they are.
 */
export function sheetPage(world: World, { url }: Call): Answer {
  const [, key, id, view = ''] =
    /^\/spreadsheets\/d\/(?:e\/([\w-]+)|([\w-]+))\/(pub|pubhtml|export|edit)$/.exec(url.pathname) ?? [];
  const file = [...world.files.values()].find(
    (each) => each.sheet && (key ? each.sheet.publishedAs === key : each.id === id),
  );
  const sheet = file?.sheet;
  if (!file || !sheet) return html(404, 'Sorry, the file you have requested does not exist.');
  if (key === undefined && !sheet.isLinkShared) return signIn(url);
  const format = url.searchParams.get(view === 'export' ? 'format' : 'output') ?? 'html';
  if (!isFormat(format) || view === 'edit') return html(200, file.name);
  return redirect(url, sheet.publishedAs ?? file.id, format);
}

/** The file, at an address that holds for a while. */
export function sheetContent(world: World, { url }: Call): Answer {
  const key = /\/e@([\w-]+)$/.exec(url.pathname)?.[1];
  const file = [...world.files.values()].find(
    ({ id, sheet }) => sheet !== undefined && key !== undefined && (sheet.publishedAs === key || id === key),
  );
  const format = url.searchParams.get('output') ?? '';
  const grid = file?.sheet && gridAsked(file.sheet, url);
  if (!file || !grid || !isFormat(format)) return html(400, 'Sorry, unable to open the file at this time.');
  const name = encodeURIComponent(`${file.name} - ${grid.title}.${format}`);
  return {
    status: 200,
    headers: {
      'content-type': `${formats[format]}; charset=utf-8`,
      'content-disposition': `attachment; filename="${format}"; filename*=UTF-8''${name}`,
      'cache-control': 'private, max-age=300',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    },
    body: gridText(grid, format === 'csv' ? ',' : '\t'),
  };
}

/** The sheet of a `gid`, else the first. */
function gridAsked({ sheets }: Spreadsheet, url: URL) {
  const gid = url.searchParams.get('gid');
  return gid === null ? sheets[0] : sheets.find(({ sheetId }) => String(sheetId) === gid);
}

function redirect(url: URL, key: string, format: Format): Answer {
  const marks = [hash('sha1', key).slice(0, 26), hash('sha1', url.href).slice(0, 26), '1764084600000', '107'];
  const query = new URLSearchParams(url.searchParams);
  query.delete('format');
  query.set('output', format);
  const location = `https://${contentHost}/pub/${marks.join('/')}/*/e@${key}?${query}`;
  return {
    status: 307,
    headers: { location, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache, no-store' },
    body: '<html><head><title>Temporary Redirect</title></head><body><h1>Temporary Redirect</h1></body></html>',
  };
}

/** Who is not signed in here may be let in after signing in: a page, and no error. */
function signIn(url: URL): Answer {
  const location = `https://accounts.google.com/ServiceLogin?continue=${encodeURIComponent(url.href)}`;
  return { status: 302, headers: { location }, body: '' };
}

function html(status: number, words: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>${escaped(words)}</title><h1>${escaped(words)}</h1>`,
  };
}
