import type { Column } from './columns';

export interface RowName {
  readonly name: string;
  /** Other names that the row gives the person. */
  readonly others: readonly string[];
}

/**
 * The name of a row: a full name, else the parts of one. A preferred first name comes before the legal one;
 * `Fern, Ada` in a column of names is turned round where `isLastFirst` says that all names are written so.
 */
export function nameOfRow(cell: (column: Column) => string, isLastFirst: boolean): RowName {
  const [first, middle, last, preferred] = (
    ['first name', 'middle name', 'last name', 'preferred name'] as const
  ).map(cell) as [string, string, string, string];
  const whole = isLastFirst ? turnedRound(cell('name')) : cell('name');
  // `Name` beside `Vorname`, `Nome` beside `Cognome`: the other half of the name alone.
  const isLastAlone = first !== '' && last === '' && whole !== '' && !sharesWord(whole, first);
  const isFirstAlone = first === '' && last !== '' && whole !== '' && !sharesWord(whole, last);
  const family = isLastAlone ? whole : last;
  const legal = isFirstAlone ? join(whole, middle, last) : join(first, middle, family);
  const full = whole === '' || isLastAlone || isFirstAlone ? legal : whole;
  const called = preferred.includes(' ')
    ? preferred
    : preferred === '' || family === '' || sharesWord(preferred, full)
      ? full || preferred
      : join(preferred, family);
  const shown = cell('display name');
  const name = called === '' ? shown : called;
  const others = [full, shown].filter((other) => other !== '' && other.toLowerCase() !== name.toLowerCase());
  return { name, others: [...new Set(others)] };
}

/** Whether most names of a column are written `Last, First`; a comma in one of them alone may be anything. */
export function areLastFirst(names: readonly string[]): boolean {
  const written = names.filter((name) => name.trim() !== '');
  return written.length > 0 && written.every((name) => lastFirst.test(name.trim()) && !/^.*,.*,/.test(name));
}

const lastFirst = /^[\p{L}\p{M}'’ .-]+,\s*[\p{L}\p{M}'’ .-]+$/u;

function turnedRound(name: string): string {
  if (!lastFirst.test(name)) return name;
  const [last = '', first = ''] = name.split(/,\s*/);
  return `${first} ${last}`;
}

const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

function sharesWord(one: string, other: string): boolean {
  const words = new Set(other.toLowerCase().split(/[\s,]+/));
  return one
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => words.has(word));
}
