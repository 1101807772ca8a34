import type { GoogleSettings } from '@/utils/connections/google/settings';
import { readCells } from '@/utils/connections/google/sheets';
import type { Outcome } from '@/utils/connections/outcome';
import type { LoadContext, TextNorms } from '../roster-source';
import { cellsText } from './cells-text';

/** So many tabs beside that of the people are looked through where none was chosen. */
export const mostTabs = 5;

const none: TextNorms = { norms: null, problems: [] };

/** The team's norms in one of the other tabs of a sheet: the first that has a table of them, as a handbook page has it. */
export async function normsInTabs(
  titles: readonly string[],
  fileId: string,
  { http, account, norms }: Pick<LoadContext<GoogleSettings>, 'http' | 'account' | 'norms'>,
): Promise<Outcome<TextNorms>> {
  if (norms === undefined) return { ok: true, value: none };
  for (const title of titles.slice(0, mostTabs)) {
    const cells = await readCells(account, fileId, title, http);
    if (!cells.ok) return cells;
    const said = await norms(cellsText(cells.value));
    if (said.norms !== null) return { ok: true, value: said };
  }
  return { ok: true, value: none };
}
