import { findAll, ofDocument, textOf } from '../read/dom';
import { isShown } from '../read/visible';
import { cardName } from './selectors';

/** The card's name, as its back or the tab (`NAME on BOARD | Trello`, `NAME | Trello`) says it. */
export function readTitle(document: Document): string {
  const shown = textOf(findAll(document, cardName).find(isShown));
  if (shown !== '') return shown;
  const tab = String(ofDocument(document, 'title'));
  return tab.endsWith(' | Trello') ? tab.slice(0, -' | Trello'.length).trim() : '';
}
