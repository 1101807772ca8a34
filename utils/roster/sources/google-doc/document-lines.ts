import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { asLines, type PageLines } from '../norms-page/loaded-norms';

type Element = docs_v1.Schema$StructuralElement;

/** As much of a document as is read, by Google's mask; tabs in a tab come whole. */
export const readFields = (() => {
  const paragraph = 'paragraph(elements(textRun(content)))';
  const body = `body(content(${paragraph},table(tableRows(tableCells(content(${paragraph}))))))`;
  return `title,${body},tabs(documentTab(${body}),childTabs)`;
})();

/** What a document says, tab by tab in reading order. A table of one cell is a box of lines. */
export function documentLines({ body, tabs }: docs_v1.Schema$Document): PageLines {
  if (tabs === undefined || tabs.length === 0) return contentLines(body?.content);
  return tabs.flatMap(tabLines);
}

const tabLines = ({ documentTab, childTabs }: docs_v1.Schema$Tab): PageLines => [
  ...contentLines(documentTab?.body?.content),
  ...(childTabs ?? []).flatMap(tabLines),
];

const contentLines = (content: readonly Element[] | undefined): PageLines =>
  (content ?? []).flatMap(({ paragraph, table }): PageLines => {
    if (paragraph) return asLines(paragraphText(paragraph));
    const rows = (table?.tableRows ?? []).map(({ tableCells }) => tableCells ?? []);
    const isBox = rows.length === 1 && rows[0]?.length === 1;
    if (isBox) return contentLines(rows[0]?.[0]?.content);
    return rows.map((cells) => cells.map((cell) => contentLines(cell.content).flat().join(' ').trim()));
  });

/** Without the line feed that ends it. */
const paragraphText = ({ elements }: docs_v1.Schema$Paragraph): string =>
  (elements ?? [])
    .map(({ textRun }) => textRun?.content ?? '')
    .join('')
    .replace(/\n$/, '');
