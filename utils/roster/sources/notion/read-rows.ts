import { inPortions } from '../../file/in-portions';
import { leftOutNotes } from '../../file/left-out';
import { ProblemList } from '../../problem-list';
import type { LoadedRoster, RosterRow, RowProblem } from '../../source';
import type { PeopleMapping } from './fields';
import { readPage } from './read-page';

/** Reads pages of the database; `today` is the date of their zones. */
export async function readRows(
  pages: readonly unknown[],
  mapping: PeopleMapping,
  today: string,
): Promise<Omit<LoadedRoster, 'revision'>> {
  const rows: RosterRow[] = [];
  const problems = new ProblemList();
  const notes: RowProblem[] = [];
  const left: { line: number; status: string }[] = [];
  await inPortions(pages, (page, index) => {
    const line = index + 1;
    const read = readPage(page, mapping, line, today);
    if (read.kind === 'person') {
      rows.push(read.row);
      problems.add(read.problems);
      notes.push(...read.notes);
    } else if (read.kind === 'wrong') problems.add(read.problems);
    else if (read.kind === 'left') left.push({ line, status: read.status });
    return true;
  });
  return { rows, problems: problems.all(), notes: [...notes, ...leftOutNotes(left)] };
}
