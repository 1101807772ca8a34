import { phrase } from '@/utils/words/phrase';
import type { Column } from '../file/columns';
import { inPortions } from '../file/in-portions';
import { leftOutNotes } from '../file/left-out';
import { mostRows } from '../file/people-lines';
import { readRow } from '../file/read-row';
import { listed } from '../listed';
import { readWrittenGroups, type WrittenGroup } from '../membership/written-groups';
import { ProblemList } from '../problem-list';
import type { ChosenZones, LoadedRoster, RosterRow, RowProblem } from '../source';
import { type ContentLine, contentLines } from './content-lines';
import { cellsOfCard } from './vcard-cells';
import { groupOfCard, keysOfCard } from './vcard-groups';

interface Card {
  readonly line: number;
  readonly lines: readonly ContentLine[];
  /** Whether `END:VCARD` was found. */
  readonly isWhole: boolean;
}

/**
 * Reads the people of a vCard file: versions 2.1, 3.0 and 4.0, any number of cards. `today` as in `readCsv`. Where it is
 * loaded again and again (`spares`) its categories and its cards of groups are groups of these people.
 */
export async function readVCards(
  text: string,
  today: string,
  zones?: ChosenZones,
  spares = false,
): Promise<LoadedRoster> {
  const cards = cardsOf(text);
  if (cards.length > mostRows) {
    const what = phrase('roster.too-many-people', { count: cards.length, most: mostRows });
    return { rows: [], problems: [{ line: 1, field: 'file', what }], notes: [], revision: null };
  }
  const rows: RosterRow[] = [];
  const problems = new ProblemList();
  const leftOut: { line: number; status: string }[] = [];
  const unread = new Map<string, { line: number; count: number }>();
  const written: WrittenGroup[] = [];
  const keys = new Map<RosterRow, readonly string[]>();
  await inPortions(cards, ({ line, lines, isWhole }) => {
    if (!isWhole) {
      problems.add([{ line, field: 'entry', what: phrase('roster.card-open') }]);
      return true;
    }
    const { cells, categories, unread: names, gone } = cellsOfCard(lines);
    if (gone === 'group' && spares) {
      written.push(groupOfCard(lines, line));
      return true;
    }
    if (gone !== null) {
      leftOut.push({ line, status: gone });
      return true;
    }
    for (const name of names) {
      const known = unread.get(name);
      unread.set(name, { line: known?.line ?? line, count: (known?.count ?? 0) + 1 });
    }
    const read = rowOf(cells, line, today, zones);
    if ('line' in read) {
      const row = spares && categories.length > 0 ? { ...read, groups: categories } : read;
      rows.push(row);
      keys.set(row, keysOfCard(lines));
    } else problems.add(read.problems);
    return true;
  });
  const notes = [...unreadNote(unread), ...leftOutNotes(leftOut)];
  if (written.length === 0) return { rows, problems: problems.all(), notes, revision: null };
  const read = readWrittenGroups(written, rows, (row) => keys.get(row) ?? []);
  return {
    ...{ rows: read.rows, problems: problems.all(), revision: null },
    ...{ notes: [...notes, ...read.notes], groups: read.groups },
  };
}

function cardsOf(text: string): Card[] {
  const cards: Card[] = [];
  let lines: ContentLine[] = [];
  let start: number | null = null;
  /** Cards inside a card: the assistants of version 2.1. */
  let inner = 0;
  for (const one of contentLines(text)) {
    const isCard = /^\s*vcard\s*$/i.test(one.value);
    if (one.name === 'BEGIN' && isCard) {
      if (start !== null && lines.at(-1)?.name === 'AGENT') inner += 1;
      else {
        if (start !== null) cards.push({ line: start, lines, isWhole: false });
        [start, lines, inner] = [one.line, [], 0];
      }
    } else if (one.name === 'END' && isCard && inner > 0) inner -= 1;
    else if (one.name === 'END' && isCard && start !== null) {
      cards.push({ line: start, lines, isWhole: true });
      [start, lines] = [null, []];
    } else if (start !== null && inner === 0) lines.push(one);
  }
  if (start !== null) cards.push({ line: start, lines, isWhole: false });
  return cards;
}

function rowOf(
  cells: ReadonlyMap<Column, readonly string[]>,
  line: number,
  today: string,
  zones: ChosenZones | undefined,
): RosterRow | { problems: RowProblem[] } {
  const filled = [...cells].flatMap(([column, texts]) => texts.map((text) => [column, text] as const));
  const table = {
    at: filled.map(([column]) => column),
    isLastFirst: false,
    today,
    source: 'vCard import',
    zones,
  };
  const read = readRow({ line, cells: filled.map(([, text]) => text) }, table);
  if (!('line' in read)) return read;
  // The town only served to find the zone.
  const { place: _, ...row } = read;
  const noZone = row.noZone === undefined ? {} : { noZone: phrase('roster.card-no-zone') };
  return { ...row, ...noZone, given: row.given.filter((part) => part !== 'place') };
}

function unreadNote(unread: ReadonlyMap<string, { line: number; count: number }>): RowProblem[] {
  const [first] = unread.values();
  if (first === undefined) return [];
  const names = [...unread].map(([name, { count }]) => phrase('roster.counted', { name, count }));
  return [
    { line: first.line, field: 'keys', what: phrase('roster.unread-card', { names: listed(names, 40) }) },
  ];
}
