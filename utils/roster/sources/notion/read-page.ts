import { asRecord } from '@/utils/connections/notion/json';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { Column } from '../../file/columns';
import { isLeftOut } from '../../file/left-out';
import { leftOpen, readSparing } from '../../file/read-sparing';
import type { RosterRow, RowProblem } from '../../source';
import type { PeopleMapping } from './fields';
import { rowCells } from './row-cells';

/** One row of the database: a person, or what it is instead. */
export type ReadPage =
  | {
      readonly kind: 'person';
      readonly row: RosterRow;
      /** Values that could not be read: each costs itself. */
      readonly problems: readonly RowProblem[];
      readonly notes: readonly RowProblem[];
    }
  | { readonly kind: 'wrong'; readonly problems: readonly RowProblem[] }
  /** Somebody who left, or a program, with the words of the row. */
  | { readonly kind: 'left'; readonly status: string }
  /** Nothing is in it of what is read. */
  | { readonly kind: 'empty' };

/** Where zones come from, as the list shows it. */
const source = 'Notion';

/** Reads a page of the database, the `line`th row; `today` is the date of its zone. */
export function readPage(page: unknown, mapping: PeopleMapping, line: number, today: string): ReadPage {
  const { name, status, cells, properties, wrongHours, lacksZone, hasHiddenAccount, groups } = rowCells(
    page,
    mapping,
  );
  if (cells.every(([, cell]) => cell === '')) return { kind: 'empty' };
  if (isLeftOut(status)) return { kind: 'left', status };
  const named = name === '' ? {} : { name };
  const about = (field: Column, what: Phrase): RowProblem => ({ line, ...named, field, what });
  const table = { at: cells.map(([column]) => column), isLastFirst: false, today, source };
  const spared = readSparing({ line, cells: cells.map(([, cell]) => cell) }, table);
  const hours = wrongHours === null ? [] : [about('working hours', wrongHours)];
  // In the words of the database, where the reader looks for the value.
  const problems = [...spared.problems, ...hours].map((problem): RowProblem => {
    const property = properties[cells.findIndex(([column]) => column === problem.field)];
    return property === undefined
      ? problem
      : { ...problem, what: phrase('accounts.property', { property, what: problem.what }) };
  });
  if (spared.row === null) return { kind: 'wrong', problems };
  const read =
    wrongHours === null ? spared.row : leftOpen(spared.row, [...(spared.row.unread ?? []), 'week'], []);
  const isHidden = hasHiddenAccount && read.addresses.length === 0;
  const notes = [
    ...(lacksZone ? [about('time off', phrase('sources.notion-times-need-zone'))] : []),
    ...(isHidden ? [about('email', phrase('sources.notion-hidden-account'))] : []),
  ];
  // What could not be read whole is left to other sources.
  const given = lacksZone
    ? read.given.filter((part) => part !== 'timeOff' && part !== 'holidays')
    : read.given;
  const unread = lacksZone ? [...(read.unread ?? []), 'timeOff' as const, 'holidays' as const] : read.unread;
  const row = {
    ...read,
    ...noZoneOf(read),
    given,
    id: pageKey(page),
    ...(unread === undefined ? {} : { unread }),
    ...(groups === undefined ? {} : { groups }),
  };
  return { kind: 'person', row, problems, notes };
}

/** The id of a page, written in one way. */
const pageKey = (page: unknown) => String(asRecord(page).id).replaceAll('-', '').toLowerCase();

/** As a file would be told of a column; a database has properties. */
const noZoneOf = ({ noZone }: RosterRow) =>
  noZone?.code === 'roster.no-zone-column' ? { noZone: phrase('sources.notion-no-zone') } : {};
