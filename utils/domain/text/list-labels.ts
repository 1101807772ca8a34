import type { DocumentBlock, Numbering } from './blocks';

export type ListBlock = Extract<DocumentBlock, { type: 'list' }>;

/** What stands before each item of an ordered list that does not simply count 1, 2, 3: `3.`, `c.`, `iv.`; else null. */
export function listLabels({ ordered, numbers, numbering, items }: ListBlock): readonly string[] | null {
  if (!ordered || (numbers === undefined && numbering === undefined)) return null;
  return items.map((_, at) => `${numberText(numbers?.[at] ?? at + 1, numbering)}.`);
}

/**
 * A list whose numbers are words of its items, for documents that cannot count as the page did. One that counts
 * 1, 2, 3 is left as it is, unless that too `mustBeWritten`.
 */
export function spelledOut(list: ListBlock, mustBeWritten = false): ListBlock {
  const numbers = list.numbers ?? (mustBeWritten ? list.items.map((_, at) => at + 1) : undefined);
  const labels = listLabels({ ...list, numbers });
  if (labels === null) return list;
  return { type: 'list', ordered: false, items: list.items.map((item, at) => labelled(item, labels[at])) };
}

function labelled(item: readonly DocumentBlock[], label = ''): readonly DocumentBlock[] {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', runs: [{ text: label }] }, ...item];
  return [{ type: 'paragraph', runs: [{ text: `${label} ` }, ...first.runs] }, ...rest];
}

/** A number as a list counts; as figures where letters or Roman numerals have none, as browsers do. */
export function numberText(value: number, numbering: Numbering | undefined): string {
  const isRoman = numbering === 'i' || numbering === 'I';
  if (numbering === undefined || value < 1 || (isRoman && value > 3999)) return String(value);
  const text = isRoman ? roman(value) : letters(value);
  return numbering === 'A' || numbering === 'I' ? text.toUpperCase() : text;
}

/** `a` to `z`, then `aa`. */
function letters(value: number): string {
  let text = '';
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
  return text;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, sign] of romans) for (; left >= worth; left -= worth) text += sign;
  return text;
}
