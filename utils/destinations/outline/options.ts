import type { OptionRow, Paragraph } from './outline';
import { typed } from './text';

/** The head of a table of options. */
export const optionHead = ['Option', 'What became of it'] as const;

/**
 * An option as it was typed. What stands behind the first colon of a single line is the reason, as the draft says
 * where options are written: `Wait: it costs a week`.
 */
export function optionOf(value: string, isTaken: boolean): OptionRow {
  const [, name = value, reason = ''] = isTaken
    ? []
    : (/^([^:\n]{1,80}):[^\S\n]+(\S[^\n]*)$/.exec(value.trim()) ?? []);
  return { paragraphs: typed(name), isTaken, reason: typed(reason)[0] ?? [] };
}

/** An option for the first cell of its row; the one decided for stands out. */
export function optionName({ paragraphs, isTaken }: OptionRow): Paragraph {
  const joined = paragraphs.flatMap((runs, at) => (at === 0 ? runs : [{ text: '\n' }, ...runs]));
  return isTaken ? joined.map((run) => ({ ...run, marks: ['bold'] })) : joined;
}

/** What became of it, for the second cell: `Not taken: it costs a week`. */
export function optionFate({ isTaken, reason }: OptionRow): Paragraph {
  const fate = { text: isTaken ? 'Decided for' : 'Not taken' };
  return reason.length === 0 ? [fate] : [{ text: `${fate.text}: ` }, ...reason];
}

/** An option with its reason, as it was typed, for a list. */
export function wholeOption({ paragraphs, reason }: OptionRow): readonly Paragraph[] {
  const [first = [], ...rest] = paragraphs;
  return reason.length === 0 ? paragraphs : [[...first, { text: ': ' }, ...reason], ...rest];
}
