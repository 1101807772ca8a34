/**
 * What an address at docs.google.com is of a sheet: a file that anybody may read, the same address when it asks for
 * another kind of file or a page, or the sheet itself, which only a signed-in person may open. Null: nothing of Sheets.
 *
 * A published sheet (File > Share > Publish to web) is `/spreadsheets/d/e/KEY/pub?output=csv`, one that everybody with the
 * link may see also `/spreadsheets/d/ID/export?format=csv`. Accounts (`/u/1`) and organisations (`/a/NAME`) may be named
 * in front (addresses as Google's own dialogs give them, read 2026-11-29).
 */
export type SheetAddress =
  | { readonly kind: 'file'; readonly url: string }
  | { readonly kind: 'sheet' }
  | null;

const path = /^(?:\/a\/[^/]+)?\/spreadsheets(?:\/u\/\d+)?\/d\/(e\/[\w-]+|[\w-]+)(?:\/(\w*))?/;
const readable: ReadonlySet<string | null> = new Set(['csv', 'tsv']);

export function sheetAddress(url: URL): SheetAddress {
  const [, key = '', view = ''] = (url.hostname === 'docs.google.com' && path.exec(url.pathname)) || [];
  if (key === '') return null;
  if (key.startsWith('e/') && /^pub/.test(view)) return { kind: 'file', url: asCsv(url) };
  if (view === 'export' && readable.has(url.searchParams.get('format')))
    return { kind: 'file', url: url.href };
  // It answers with the text itself.
  if (view === 'gviz') return null;
  return { kind: 'sheet' };
}

/** The published file as text, where its page or another kind of file was copied. */
function asCsv(given: URL): string {
  if (given.pathname.endsWith('/pub') && readable.has(given.searchParams.get('output'))) return given.href;
  const url = new URL(given);
  url.pathname = url.pathname.replace(/\/pub\w*$/, '/pub');
  for (const name of ['widget', 'headers', 'chrome']) url.searchParams.delete(name);
  url.searchParams.set('output', 'csv');
  return url.href;
}

/** Google gives the file of a sheet from another host than the one that is asked, and says which by a redirect. */
export const publishedHosts = ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'] as const;
