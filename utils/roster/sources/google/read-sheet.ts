import { readCell } from '../../file/cells';
import { readPeopleLines } from '../../file/people-lines';
import { unlisted } from '../../membership/unlisted-member';
import { rosterKey } from '../../roster-key';
import type { LoadedRoster } from '../../source';

/**
 * People of a sheet's cells, as a file's. Lines are the sheet's own rows, counted from 1. The column with the key says
 * whose row it is, however else it was changed; a row that a person added has none and goes by its addresses.
 */
export async function readSheet(
  shown: readonly (readonly string[])[],
  { today, name }: { readonly today: string; readonly name: string },
): Promise<Omit<LoadedRoster, 'revision'>> {
  const cells = shown.map((row) => row.map((cell) => readCell(cell, false)));
  const keyAt = cells[0]?.indexOf(rosterKey) ?? -1;
  const keys = new Map(cells.map((row, at) => [at + 1, keyAt < 0 ? '' : (row[keyAt]?.trim() ?? '')]));
  const lines = cells
    .map((row, at) => ({
      line: at + 1,
      cells: keyAt < 0 ? row : row.filter((_, column) => column !== keyAt),
    }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const { rows, problems, notes } = await readPeopleLines({
    ...{ lines, openQuote: null, today, source: name },
    spares: true,
  });
  const withIds = rows.map((row) => {
    const id = keys.get(row.line) ?? '';
    // Who was not in the list is known by what the row says, also once somebody fills it in.
    return id === '' || id.startsWith(unlisted) ? row : { ...row, id };
  });
  return { rows: withIds, problems, notes };
}
