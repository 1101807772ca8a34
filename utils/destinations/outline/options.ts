import type { OptionRow, Paragraph } from './outline';
import { typed } from './text';
import type { DocumentWords } from './words';

/** The head of a table of options. */
export const optionHead = ({ say }: DocumentWords): readonly string[] => [
  say('document.option'),
  say('document.fate'),
];

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
export function optionFate({ isTaken, reason }: OptionRow, { say, runs }: DocumentWords): Paragraph {
  if (!isTaken && reason.length > 0) return runs('document.not-taken-because', { reason });
  return [{ text: say(isTaken ? 'document.taken' : 'document.not-taken') }];
}

/** An option with its reason, as it was typed, for a list. */
export function wholeOption({ paragraphs, reason }: OptionRow): readonly Paragraph[] {
  const [first = [], ...rest] = paragraphs;
  return reason.length === 0 ? paragraphs : [[...first, { text: ': ' }, ...reason], ...rest];
}
