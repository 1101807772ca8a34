import { attr } from '@/utils/sites/read/dom';
import { childrenOf, isElement, nodeType, parentOf, tagOf } from '@/utils/sites/read/nodes';
import type { Vocabulary } from './vocabulary';

const deepest = 14;
const tags = new Set(
  'html head body div span a p ul ol li dl dt dd table tbody thead tfoot tr td th colgroup col caption button input textarea select option label form fieldset legend img picture svg path use video audio canvas iframe object embed h1 h2 h3 h4 h5 h6 header footer main nav section article aside figure figcaption b i em strong u s sub sup small br hr pre code blockquote style script template slot time details summary dialog center font'.split(
    ' ',
  ),
);

/** One element without anything of its content: tag, known classes, known attributes. */
export function tagLine(el: Element, known: Vocabulary): string {
  const { told } = known;
  const tag = tagOf(el);
  const classes = (attr(el, 'class') ?? '').split(/\s+/).filter(Boolean).slice(0, 12);
  const names = Element.prototype.getAttributeNames.call(el).filter((name) => name !== 'class');
  const values = told.flatMap((name) => {
    const value = attr(el, name);
    return value === null ? [] : [`[${name}=${known.word(value)}]`];
  });
  const others = names.filter((name) => !told.includes(name) && known.attributes.has(name)).sort();
  const unnamed = names.filter((name) => !told.includes(name) && !known.attributes.has(name)).length;
  return [
    tags.has(tag) ? tag : 'other',
    ...classes.map((word) => `.${known.word(word)}`),
    ...values,
    ...others.map((name) => `[${name}]`),
    unnamed === 0 ? '' : `[+${unnamed}]`,
  ].join('');
}

/** What is around an element, from the outside to its parent. */
export function pathOf(el: Element, known: Vocabulary, most = 6): string {
  const path: string[] = [];
  for (let at = parentOf(el); at !== null && path.length < most; at = parentOf(at))
    path.unshift(tagLine(at, known));
  return path.join(' > ');
}

/** An element and what is in it, a line each, equal neighbours counted, `"…"` for text; at most `most` lines, so many levels deep. */
export function elementOutline(el: Element, known: Vocabulary, most: number, levels = deepest): string[] {
  const lines: string[] = [];
  const write = (node: Element, depth: number): void => {
    if (lines.length >= most) return;
    lines.push(`${'  '.repeat(depth)}${tagLine(node, known)}`);
    if (depth >= levels) return;
    let last = '';
    let more = 0;
    const indent = '  '.repeat(depth + 1);
    const close = () => {
      if (more > 0) lines.push(`${indent}… ${more} more of these`);
      [last, more] = ['', 0];
    };
    for (const child of childrenOf(node)) {
      const isText = nodeType(child) === 3 && /\S/.test(child.nodeValue ?? '');
      if (isText) close();
      if (isText) lines.push(`${indent}"…"`);
      if (!isElement(child)) continue;
      const head = tagLine(child, known);
      if (head === last) more += 1;
      else {
        close();
        last = head;
        write(child, depth + 1);
      }
    }
    close();
  };
  write(el, 0);
  return lines.length < most ? lines : [...lines.slice(0, most), '…'];
}
