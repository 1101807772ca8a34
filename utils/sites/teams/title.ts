import { find, findAll, ofDocument, textOf } from '../read/dom';
import { treeText } from '../read/tree-text';
import { isShown } from '../read/visible';
import type { ReadContext } from '../site';
import { bodyOf } from './body';
import { type Row, rowsBeside } from './row';
import { channelTitle, chatTitle, subject } from './selectors';

/** The subject of a post, else how it begins, else its channel; the name of a chat. */
export function titleOfRow(row: Row, { document }: ReadContext): string {
  if (row.root === null) return shownTitle(document, chatTitle) || nameInTab(document);
  const root = rowsBeside(row, document).find(({ id }) => id === row.root);
  const said = root && (textOf(find(root.unit, subject)) || firstLine(treeText(bodyOf(root))));
  return said || shownTitle(document, channelTitle);
}

const shownTitle = (document: Document, selector: string) =>
  textOf(findAll(document, selector).find(isShown));

/** `(3) Chat | NAME | Microsoft Teams`: it changes a moment after the chat does, so it comes last. */
function nameInTab(document: Document): string {
  const parts = String(ofDocument(document, 'title')).split(' | ');
  return parts.length === 3 ? (parts[1]?.trim() ?? '') : '';
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n').filter((one) => one.trim() !== '');
  const words = line.trim();
  return words.length <= 80 ? words : `${words.slice(0, 80).toWellFormed()}…`;
}
