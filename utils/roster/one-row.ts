import { phrase } from '@/utils/words/phrase';
import { isSame } from './compare-people';
import { partName } from './field-name';
import type { RowGroup } from './group-rows';
import { mergeInto } from './merge-into';
import type { RosterRow, RowProblem } from './source';

/** Several lines of one person as one row; of what both give the later line counts. */
export function asOne([first, ...more]: RowGroup): RosterRow {
  let one = first;
  for (const next of more) {
    const { noZone, nearZones, line, given, ...plain } = one;
    const { id: _, isMe, ...merged } = mergeInto({ ...plain, id: '', isMe: false }, next);
    const id = one.id ?? next.id;
    const near = next.nearZones ?? nearZones;
    const hasZone = noZone === undefined || next.noZone === undefined;
    one = {
      ...merged,
      line,
      given: [...new Set([...given, ...next.given])],
      ...(id === undefined ? {} : { id }),
      ...(hasZone ? {} : { noZone: next.noZone, ...(near === undefined ? {} : { nearZones: near }) }),
    };
  }
  return one;
}

/** What lines of one person say differently. */
export function differences(group: RowGroup): RowProblem[] {
  const [first, ...more] = group;
  return more.flatMap((row): RowProblem[] => {
    const both = row.given.filter((part) => part !== 'addresses' && first.given.includes(part));
    const parts = (['name', ...both] as const).filter((part) => !isSame(first[part], row[part]));
    if (parts.length === 0) return [];
    const lines = { first: String(first.line), second: String(row.line) };
    const what = phrase('roster.lines-differ', { ...lines, parts: parts.map(partName) });
    return [{ line: row.line, name: row.name, field: 'line', what }];
  });
}
