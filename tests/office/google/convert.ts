import { tokens } from './html.ts';
import type { Doc, ParagraphStyle, TextStyle, Unit } from './units';
import { plain } from './units.ts';

const inline: Readonly<Record<string, TextStyle>> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  i: { italic: true },
  em: { italic: true },
  s: { strikethrough: true },
  del: { strikethrough: true },
  code: { weightedFontFamily: { fontFamily: 'Courier New' } },
  pre: { weightedFontFamily: { fontFamily: 'Courier New' } },
};
const blocks = /^(p|div|h[1-6]|li|pre|blockquote|ul|ol)$/;

interface Open {
  readonly tag: string;
  readonly style: TextStyle;
  readonly paragraph: ParagraphStyle;
  readonly list: string | null;
}

/** What Drive's conversion makes of HTML: headings, paragraphs, lists, tables, links, bold and the like are kept. */
export function convertHtml(html: string): Doc {
  const units: Unit[] = [{ mark: 'section' }];
  const lists = new Map<string, boolean>();
  let top: Open = { tag: '', style: {}, paragraph: plain, list: null };
  const stack: Open[] = [];
  // Whether the paragraph being written has anything in it; blanks at its start are dropped.
  let isOpen = false;

  const write = (text: string) => {
    for (const char of text.split('')) units.push({ char, style: top.style });
    if (text !== '') isOpen = true;
  };
  const end = (paragraph = top.paragraph) => {
    trimEnd(units);
    units.push({ char: '\n', style: {}, paragraph });
    isOpen = false;
  };
  const needsParagraph = () => {
    const last = units.at(-1);
    return last === undefined || 'mark' in last;
  };

  for (const token of tokens(html)) {
    if ('text' in token) {
      const isCode = stack.some(({ tag }) => tag === 'pre') || top.tag === 'pre';
      // A line feed right after the tag is none of the text.
      if (isCode) write((isOpen ? token.text : token.text.replace(/^\n/, '')).replaceAll('\n', '\u000b'));
      else {
        const text = token.text.replace(/[ \t\r\n\f]+/g, ' ');
        const last = units.at(-1);
        const afterBlank = !isOpen || (last && 'char' in last && ' \u000b'.includes(last.char));
        write(afterBlank ? text.replace(/^ /, '') : text);
      }
    } else if ('open' in token) {
      const { open: tag, attributes } = token;
      if (tag === 'br') {
        write('\u000b');
        continue;
      }
      if (tag === 'hr') {
        if (isOpen) end();
        units.push({ mark: 'rule' });
        end(plain);
        continue;
      }
      if (blocks.test(tag) || tag === 'table') if (isOpen) end();
      if (tag === 'table') units.push({ mark: 'table' });
      if (tag === 'tr') units.push({ mark: 'row' });
      if (tag === 'td' || tag === 'th') units.push({ mark: 'cell', ...shadeOf(attributes) });
      stack.push(top);
      top = { tag, ...inside(top, tag, attributes, lists) };
    } else {
      const tag = token.close;
      if (blocks.test(tag) && isOpen) end();
      else if (tag === 'p' && top.tag === 'p') end();
      if ((tag === 'td' || tag === 'th') && (isOpen || needsParagraph())) end();
      if (tag === 'table') units.push({ mark: 'end' });
      const at = top.tag === tag ? stack.length : stack.findLastIndex((each) => each.tag === tag);
      if (top.tag === tag) top = stack.pop() ?? top;
      else if (at > 0) top = stack.splice(at).shift() ?? top;
    }
  }
  if (isOpen || needsParagraph()) end(plain);
  return { units, ranges: [], lists, revision: 1 };
}

function inside(
  outer: Open,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  lists: Map<string, boolean>,
): Omit<Open, 'tag'> {
  const href = attributes.get('href');
  const style = { ...outer.style, ...inline[tag], ...(tag === 'a' && href ? { link: { url: href } } : {}) };
  const { paragraph, list } = outer;
  if (/^h[1-6]$/.test(tag))
    return { style, list, paragraph: { ...paragraph, namedStyleType: `HEADING_${tag.slice(1)}` } };
  if (tag === 'blockquote')
    return { style, list, paragraph: { ...paragraph, indent: (paragraph.indent ?? 0) + 1 } };
  if (tag === 'ul' || tag === 'ol') {
    const id = list ?? `kix.list${lists.size + 1}`;
    const made = list === null || lists.get(id) === (tag === 'ol') ? id : `kix.list${lists.size + 1}`;
    lists.set(made, tag === 'ol');
    const level = paragraph.bullet ? paragraph.bullet.level + 1 : 0;
    return { style, list: made, paragraph: { ...paragraph, bullet: { list: made, level } } };
  }
  // A table in a list item begins again.
  if (tag === 'td' || tag === 'th') return { style, list: null, paragraph: plain };
  if (tag === 'p' && /margin-top/.test(attributes.get('style') ?? ''))
    return { style, list, paragraph: { ...paragraph, isApart: true } };
  return { style, list, paragraph };
}

function shadeOf(attributes: ReadonlyMap<string, string>): { shade?: string } {
  const colour = /background(?:-color)?:\s*(#[\da-f]{6})/i.exec(attributes.get('style') ?? '')?.[1];
  return colour === undefined ? {} : { shade: colour };
}

function trimEnd(units: Unit[]): void {
  for (;;) {
    const last = units.at(-1);
    if (last === undefined || !('char' in last) || last.char !== ' ') return;
    units.pop();
  }
}
