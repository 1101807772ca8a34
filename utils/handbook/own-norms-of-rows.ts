import { normsColumn } from '@/utils/roster/file/columns';
import type { LoadedRoster, RosterRow, RowProblem } from '@/utils/roster/source';
import { languages } from '@/utils/words/languages';
import { phrase } from '@/utils/words/phrase';
import { speakerOf } from './handbook-speaker';
import { type ReadOwnNorms, readOwnNorms } from './own-norms';

/**
 * The rows with what their cells say of people's own norms. A cell that cannot be read costs itself alone: what was said
 * before stays, and it is told. Such words are looked up in five languages, and only where a source has some.
 */
export async function withOwnNorms(loaded: LoadedRoster): Promise<LoadedRoster> {
  if (loaded.rows.every(({ ownNormsText }) => ownNormsText === undefined)) return loaded;
  const speakers = await Promise.all(languages.map(speakerOf));
  const known = new Map<string, ReadOwnNorms>();
  const problems: RowProblem[] = [];
  const notes: RowProblem[] = [];
  const rows = loaded.rows.map(({ ownNormsText: text, ...row }): RosterRow => {
    if (text === undefined) return row;
    const read = known.get(text) ?? readOwnNorms(text, speakers);
    known.set(text, read);
    const about = { line: row.line, name: row.name, field: normsColumn };
    if (!read.ok) {
      problems.push({ ...about, what: phrase('roster.own-norms-unread', { text: read.text.slice(0, 60) }) });
      return { ...row, hasUnreadNorms: true };
    }
    if (text.trim() !== '')
      notes.push({ ...about, what: phrase('roster.own-norms-given', { text: text.slice(0, 300) }) });
    return { ...row, ownNorms: read.value };
  });
  return {
    ...loaded,
    rows,
    problems: [...loaded.problems, ...problems],
    notes: [...loaded.notes, ...notes],
  };
}
