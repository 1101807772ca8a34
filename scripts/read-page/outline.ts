import { elementOutline } from '@/utils/page/report/outline';
import { vocabularyOf } from '@/utils/page/report/vocabulary';
import { findAll, rootOf } from '@/utils/sites/read/dom';
import { interfaceWords } from './interface-words';

/** Attributes of many sites that name what an element is for. */
const told = [
  ...['role', 'type', 'data-testid', 'data-test-id', 'data-test', 'data-tid', 'data-qa', 'data-cy'],
  ...['data-role', 'data-type', 'data-kind', 'data-component', 'data-element', 'data-part', 'data-section'],
];

/** The words that one is built of: `threadComment__author-3xYz` has thread, comment, author, and what is nobody's business. */
const parts = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^A-Za-z_-]+/g;

/** Far more than an adapter is made from, and little enough to be looked through before it is sent. */
const most = { lines: 6_000, levels: 80 };

/**
 * Tags and attributes of a page of any site, a line each: no text, no address, no id. Of names that a site made, only words
 * that say what a part of a page is for are told; all others may be somebody's, and are a check number.
 */
export function outlinePage(document: Document): string {
  const names = findAll(document, '*').flatMap((el) => Element.prototype.getAttributeNames.call(el));
  const attributes = [...new Set(names)].filter(
    (name) => name.startsWith('data-') && name.slice(5).split(/[-_]/).every(isTold),
  );
  const known = vocabularyOf({ selectors: [], attributes, told });
  const word = (text: string) => {
    const whole = known.word(text);
    if (!whole.startsWith('?')) return whole;
    const found = text.match(parts) ?? [];
    if (found.every(isTold)) return text;
    return `${text.replaceAll(parts, (part) => (isTold(part) ? part : ''))}${whole}`;
  };
  const root = rootOf(document);
  return root === null ? '' : elementOutline(root, { ...known, word }, most.lines, most.levels).join('\n');
}

const isTold = (part: string) => interfaceWords.has(part.toLowerCase());
