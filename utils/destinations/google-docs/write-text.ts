import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { Paragraph } from '../outline/outline';

type Request = docs_v1.Schema$Request;

/** A paragraph to be written into a document; `heading` as the document's own parts have. */
export interface Line {
  readonly runs: Paragraph;
  readonly isHeading?: boolean;
}

/**
 * Pure: the requests that write lines at `index`, the last one without a line feed. Every style is set, as
 * new text takes on that of its neighbours. Also gives the length of what was written, in UTF-16 code units.
 */
export function writeLines(lines: readonly Line[], index: number): { requests: Request[]; length: number } {
  const styles: Request[] = [];
  let text = '';
  lines.forEach(({ runs, isHeading }, at) => {
    if (at > 0) text += '\n';
    const from = index + text.length;
    for (const run of runs) {
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
          fields: 'bold,italic,strikethrough,link,weightedFontFamily',
        },
      },
      ...styles,
    ],
    length: text.length,
  };
}

/** What Docs would strip from inserted text is left out here, or our count of indices would be wrong. */
export function kept(value: string): string {
  return value
    .toWellFormed()
    .replaceAll('\n', '\u000b')
    .replace(/[\p{Cc}\ue000-\uf8ff]/gu, (character) => ('\t\u000b'.includes(character) ? character : ''));
}
