import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import { cellsText } from '../google/cells-text';
import { no } from '../google/refusals';
import type { LoadContext, Loaded } from '../roster-source';

/** A page of norms, line by line: a row of a table by its cells, all else as one cell. */
export type PageLines = readonly (readonly string[])[];

/** Lines of a text that may have several. */
export const asLines = (text: string): PageLines => text.split(/\r\n?|[\n\v]/).map((line) => [line]);

/**
 * What a page that a team's norms were published to, or that is written like a handbook page, brings: norms, and nobody.
 * Where its norms can't be used, the last good ones stay, and why not is told.
 */
export async function loadedNorms(
  { lines, name, revision }: { readonly lines: PageLines; readonly name: string; readonly revision: string },
  { norms }: Pick<LoadContext<unknown>, 'norms'>,
): Promise<Outcome<Loaded>> {
  const said = await norms?.(cellsText(lines), 'document');
  if (said === undefined || said.norms === null) return no(phrase('norms-page.no-norms', { name }));
  // An unreadable page is no new state: the next load looks at it again.
  if (said.norms === 'unread') return no(said.problems[0] ?? phrase('norms-page.no-norms', { name }));
  // A page has no lines: what is to be known of it is told as a whole.
  const remarks = said.problems;
  const notes = remarks.map((what) => ({ line: 0, field: 'file', what }));
  return { ok: true, value: { rows: [], problems: [], notes, remarks, norms: said.norms, revision } };
}
