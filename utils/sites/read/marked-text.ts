import type { AllowedTag, PageNode } from '@/utils/domain/text/blocks';
import { type InlineStyle, noStyle } from './inline-style';

/** How text looks and what becomes of its white space, by all that is around it. */
export interface TextLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  /** `code`: inside `pre`, which keeps everything by itself. */
  readonly space: 'collapsed' | 'lines' | 'all' | 'code';
}

export const plainLook: TextLook = { bold: false, italic: false, strike: false, space: 'collapsed' };

const bold = new Set(['b', 'strong']);
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const strike = new Set(['s', 'del']);

/** The tags that marks are written with alone: their elements go, the text in them is marked. */
export const markTags: ReadonlySet<string> = new Set([...bold, ...strike, 'i', 'em']);

const changesLook: ReadonlySet<string> = new Set([...bold, ...italic, ...strike, 'pre']);

/** The look inside an element. A line through a text goes through all that is in it, whatever that says. */
export function lookInside(tag: string, style: InlineStyle, around: TextLook): TextLook {
  if (style === noStyle && !changesLook.has(tag)) return around;
  const isBold = style.bold ?? (bold.has(tag) || around.bold);
  const isItalic = style.italic ?? (italic.has(tag) || around.italic);
  const isStruck = around.strike || (style.strike ?? strike.has(tag));
  const space = around.space === 'code' || tag === 'pre' ? 'code' : (style.space ?? around.space);
  if (
    isBold === around.bold &&
    isItalic === around.italic &&
    isStruck === around.strike &&
    space === around.space
  )
    return around;
  return { bold: isBold, italic: isItalic, strike: isStruck, space };
}

/** A text as nodes: its marks around it, kept line feeds as breaks, kept blanks as no-break spaces. */
export function markedText(text: string, look: TextLook): PageNode[] {
  if (look.space !== 'lines' && look.space !== 'all') return [marked(text, look)];
  return text.split(/\r\n?|\n/).flatMap((line, at): PageNode[] => {
    const words =
      look.space === 'all' ? keptBlanks(line, at > 0, look) : line === '' ? [] : [marked(line, look)];
    return at === 0 ? words : [{ tag: 'br', children: [] }, ...words];
  });
}

function keptBlanks(line: string, isStart: boolean, look: TextLook): PageNode[] {
  if (line === '') return [];
  const spaced = line.replaceAll('\t', '    ');
  const start = isStart ? spaced.length - spaced.replace(/^ +/, '').length : 0;
  const kept =
    '\u00a0'.repeat(start) +
    spaced.slice(start).replace(/ {2,}/g, (run) => `${'\u00a0'.repeat(run.length - 1)} `);
  if (kept.trim() === '') return [' '];
  return [kept === line ? marked(line, look) : { tag: 'span', children: [marked(kept, look)] }];
}

function marked(text: string, look: TextLook): PageNode {
  if (!(look.bold || look.italic || look.strike) || !/\S/.test(text)) return text;
  const tags: AllowedTag[] = [];
  if (look.bold) tags.push('b');
  if (look.italic) tags.push('i');
  if (look.strike) tags.push('s');
  return tags.reduceRight<PageNode>((inner, tag) => ({ tag, children: [inner] }), text);
}
