import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { Run } from '@/utils/domain/text/blocks';
import type { Paragraph } from '../outline/outline';

type Request = docs_v1.Schema$Request;

/** A paragraph to be written into a document; `heading` as the document's own parts have. */
export interface WrittenLine {
  readonly runs: Paragraph;
  readonly isHeading?: boolean;
}

/**
 * Pure: the requests that write lines at `index`, the last one without a line feed. Every style is set, as
 * new text takes on that of its neighbours. `isPlain`: a link's address is written behind it. Also gives the length of what was written, in UTF-16 code units.
 */
export function writeLines(
  lines: readonly WrittenLine[],
  index: number,
  isPlain = false,
): { requests: Request[]; length: number } {
  const styles: Request[] = [];
  let text = '';
  lines.forEach(({ runs, isHeading }, at) => {
    if (at > 0) text += '\n';
    const from = index + text.length;
    for (const run of isPlain ? runs.map(spelled) : runs) {
      const start = index + text.length;
      // A line feed would end the paragraph: inside one Docs has a vertical tab.
      text += kept(run.text);
      const range = { startIndex: start, endIndex: index + text.length };
      const isLink = run.href !== undefined && /^(https?:|mailto:)/i.test(run.href);
      if (range.endIndex > start && (isLink || run.marks?.includes('bold')))
        styles.push({
          updateTextStyle: {
            range,
            textStyle: {
              ...(run.marks?.includes('bold') ? { bold: true } : {}),
              ...(isLink && run.href ? { link: { url: run.href } } : {}),
            },
            fields: 'bold,link',
          },
        });
    }
    const range = { startIndex: from, endIndex: index + text.length };
    if (range.endIndex > from)
      styles.push({
        updateParagraphStyle: {
          range,
          paragraphStyle: { namedStyleType: isHeading ? 'HEADING_2' : 'NORMAL_TEXT' },
          // A quote before it would move it in.
          fields: 'namedStyleType,indentStart,indentFirstLine',
        },
      });
  });
  if (text === '') return { requests: [], length: 0 };
  const all = { startIndex: index, endIndex: index + text.length };
  return {
    requests: [
      { insertText: { location: { index }, text } },
      {
        updateTextStyle: {
          range: all,
          textStyle: {},
          fields: everyStyle,
        },
      },
      ...styles,
    ],
    length: text.length,
  };
}

/** Set back to what the paragraph's own kind has: new text takes on all of these of the word before it. */
const everyStyle = [
  'backgroundColor',
  'baselineOffset',
  'bold',
  'fontSize',
  'foregroundColor',
  'italic',
  'link',
  'smallCaps',
  'strikethrough',
  'underline',
  'weightedFontFamily',
].join(',');

function spelled({ href, ...run }: Run): Run {
  return href === undefined || run.text.includes(href.replace(/^mailto:/i, ''))
    ? run
    : { ...run, text: `${run.text} (${href})` };
}

/** What Docs would strip from inserted text is left out here, or our count of indices would be wrong. */
export function kept(value: string): string {
  return value
    .toWellFormed()
    .replaceAll('\n', '\u000b')
    .replace(/[\p{Cc}\ue000-\uf8ff]/gu, (character) => ('\t\u000b'.includes(character) ? character : ''));
}
