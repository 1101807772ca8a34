import { joinList, splitList } from './list-text';

/** A range of dates (or date-times) with the words after it, as typed; nothing is checked yet. */
export interface DatedText {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const end = String.raw`\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2})?`;
const entry = new RegExp(
  String.raw`^(${end})(?:\s*(?:\.\.+|…|–|—|/|\bto\b|\s-\s)\s*(${end}))?(?:[:,]\s*|\s+|$)(.*)$`,
  's',
);

/** `2026-12-24..2026-12-31 Leave; 2027-01-04 Dentist` as entries; a part that starts with no date is all `from`. */
export function readDated(text: string): DatedText[] {
  return splitList(text).map((part) => {
    const [, from, to, words = ''] = entry.exec(part) ?? [];
    if (from === undefined) return { from: part, to: part, text: '' };
    return { from: from.replace(' ', 'T'), to: (to ?? from).replace(' ', 'T'), text: words.trim() };
  });
}

export function writeDated(entries: readonly DatedText[]): string {
  return joinList(
    entries.map(({ from, to, text }) => {
      // Words that could be read as the end of a range get the range written out.
      const one = from === to && !/^([^\p{L}\p{N}]|\d{4}-|to\b)/iu.test(text);
      return `${one ? from : `${from}..${to}`} ${text}`.trim();
    }),
  );
}
