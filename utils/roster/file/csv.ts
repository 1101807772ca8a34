import type { ChosenZones, LoadedRoster } from '../source';
import { readCell, readLines } from './cells';
import { columns, groupsColumn, normsColumn } from './columns';
import { readPeopleLines } from './people-lines';
import { delimiterOf } from './read-header';

/** The headers of our own exports: with a column for what somebody in them has, or without. */
const ownHeaders: ReadonlySet<string> = new Set(
  [[], [groupsColumn], [normsColumn], [groupsColumn, normsColumn]].map((more) =>
    [...columns, ...more].join(),
  ),
);

/** Reads a CSV text. `today` (plain date) is the date of zones that carry none; `zones` were chosen for lines; `spares` as in `PeopleLines`. */
export async function readCsv(
  text: string,
  today: string,
  zones?: ChosenZones,
  spares = false,
): Promise<LoadedRoster> {
  const tidy = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(tidy);
  const { lines: raw, openQuote } = readLines(tidy, delimiter);
  const header = raw[0]?.cells.join() ?? '';
  const isOwn = ownHeaders.has(header);
  const lines = raw.map(({ line, cells }) => ({ line, cells: cells.map((cell) => readCell(cell, isOwn)) }));
  const own = /^sep=/i.test(lines[0]?.cells[0] ?? '') ? lines.slice(1) : lines;
  return await readPeopleLines({ lines: own, openQuote, today, source: 'CSV import', zones, spares });
}
