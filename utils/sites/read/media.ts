import type { PageNode } from '@/utils/domain/text/blocks';
import { originalAddress } from '../markup';
import { attr, hasAttributes, textOf } from './dom';
import { absoluteLink } from './links';
import { childrenOf, isElement, tagOf } from './nodes';

/** What a tag that holds no text shows, in one word. */
const kinds: Readonly<Record<string, string>> = {
  img: 'picture',
  canvas: 'picture',
  svg: 'picture',
  video: 'video',
  audio: 'audio',
  iframe: 'embedded',
  object: 'embedded',
  embed: 'embedded',
};
const longestName = 200;

/** Whether an element of this tag is shown, and is no text. */
export function isMedia(tag: string): boolean {
  return Object.hasOwn(kinds, tag);
}

/**
 * What stands in a text for a picture, a video and the like: `[picture: NAME]`, as a link where it has an address
 * that others can open. Nothing for what nobody sees: tracking pixels, spacers, drawings without a name.
 */
export function mediaOf(el: Element, base: string, isInLink: boolean): PageNode | null {
  const tag = tagOf(el);
  if (isUnseen(el)) return null;
  const formula = tag === 'img' ? formulaIn(el) : null;
  if (formula !== null) return formula;
  const address = addressOf(el);
  const name = nameOf(el, address);
  if (tag === 'svg' && name === '') return null;
  const text = name === '' ? `[${kinds[tag]}]` : `[${kinds[tag]}: ${name}]`;
  const href = isInLink ? null : linkTo(address, base);
  return href === null ? text : { tag: 'a', href, children: [text] };
}

/** Whether a text is what `mediaOf` writes, alone. */
export function isMediaMark(text: string): boolean {
  return /^\[(?:picture|video|audio|embedded)(?:: [^\]]*)?\]$/.test(text);
}

function isUnseen(el: Element): boolean {
  if (!hasAttributes(el)) return false;
  const style = attr(el, 'style') ?? '';
  return (
    /(?:^|;)\s*(?:(?:max-)?(?:width|height)\s*:\s*[01](?:\.\d+)?(?:px|pt)?\s*(?:;|!|$)|opacity\s*:\s*0+(?:\.0*)?\s*(?:;|!|$))/i.test(
      style,
    ) ||
    [attr(el, 'width'), attr(el, 'height')].some((size) => size !== null && /^\s*[01](?:px)?\s*$/.test(size))
  );
}

/** Formulas that were drawn have their words in `alt` (Wikipedia, CodeCogs and others, 2026). */
function formulaIn(img: Element): string | null {
  const isFormula =
    /(?:^|[\s_-])(?:math|tex|latex|katex)(?:[\s_-]|$)/i.test(attr(img, 'class') ?? '') ||
    /^https?:\/\/latex\./i.test(attr(img, 'src') ?? '');
  return (isFormula && attr(img, 'alt')?.trim()) || null;
}

function addressOf(el: Element): string {
  const own = attr(el, tagOf(el) === 'object' ? 'data' : 'src');
  if (own !== null && own.trim() !== '') return own.trim();
  for (const child of childrenOf(el)) {
    if (isElement(child) && tagOf(child) === 'source') return attr(child, 'src')?.trim() ?? '';
  }
  return '';
}

function nameOf(el: Element, address: string): string {
  for (const name of ['alt', 'aria-label', 'title']) {
    const said = attr(el, name)?.replace(/\s+/g, ' ').trim() ?? '';
    if (said !== '') return cut(said);
  }
  if (tagOf(el) === 'svg') return cut(titleIn(el));
  return cut(fileName(address));
}

function titleIn(svg: Element): string {
  const title = childrenOf(svg).find((child) => isElement(child) && tagOf(child) === 'title');
  return textOf(title);
}

/** The last part of an address where it is a file's name: `cid:chart.png@01D0` has one, too. */
function fileName(address: string): string {
  if (/^data:/i.test(address)) return '';
  const path = originalAddress(address).split(/[?#]/, 1)[0] ?? '';
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1).slice(0, 1000);
  const file = /^cid:/i.test(address) ? /^([^@]+\.[a-z\d]{2,5})(?:@|$)/i : /^(.+\.[a-z\d]{2,5})$/i;
  const [, name = ''] = file.exec(last) ?? [];
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function linkTo(address: string, base: string): string | null {
  const href = address === '' ? null : absoluteLink(originalAddress(address), base);
  return href !== null && /^https?:/.test(href) ? href : null;
}

function cut(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName).toWellFormed()}…`;
}
