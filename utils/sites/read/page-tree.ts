import { type AllowedTag, allowedTags, type PageElement, type PageNode } from '@/utils/domain/text/blocks';
import { spansOf } from './cell-spans';
import { attr, hasAttributes } from './dom';
import { emojiOf } from './emoji';
import { formulaText } from './formula';
import { inlineStyle } from './inline-style';
import { absoluteLink } from './links';
import { numberedItems, numberingOf } from './list-numbers';
import { lookInside, markedText, markTags, plainLook, type TextLook } from './marked-text';
import { isMedia, mediaOf } from './media';
import { childrenOf, isElement, tagOf } from './nodes';
import { raisedText } from './raised';
import { nestedItems, nestedLists, noteLevel } from './sub-lists';
import { besideBoxes, ticked, tickOf } from './tick';
import { isHiddenByMarkup } from './visible';

export interface TreeOptions {
  /** Leave these elements out, with all below. */
  readonly skip?: (el: Element) => boolean;
  /** Text to stand for an element instead of its content (a mention, an emoji); null: read it as usual. */
  readonly replace?: (el: Element) => string | null;
  /** Reads an element that has attributes by `read`, and may mark what came of it; asked of hidden ones, too, which are left out elsewhere. */
  readonly around?: (el: Element, read: () => readonly PageNode[]) => readonly PageNode[];
  /** Whether to read what is hidden from screen readers alone: in a mail everybody else sees it. */
  readonly ariaHidden?: boolean;
  /** Only what lies in this range: partial text at both ends, the elements around it kept. */
  readonly range?: Range | null;
}

const allowed: ReadonlySet<string> = new Set(allowedTags);
const neverRead = new Set(
  'script style noscript template head title textarea input select button'.split(' '),
);
/** Tags that become another one, so that blocks stay apart and old marks keep their meaning. */
const alike: Readonly<Record<string, AllowedTag>> = {
  strike: 's',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  ins: 'u',
  tfoot: 'tbody',
  xmp: 'pre',
  listing: 'pre',
  plaintext: 'pre',
};
for (const tag of 'address article aside caption center dd details dl dt fieldset figcaption figure footer form header main nav section summary'.split(
  ' ',
)) {
  Object.assign(alike, { [tag]: 'div' });
}
const readWhenEmpty = new Set(['br', 'hr', 'td', 'th']);
/** Deeper elements give their text to the one at this depth, so that no reader of the tree overflows. */
const deepest = 60;

/** What is known of the place in which a node stands. */
interface Place {
  readonly options: TreeOptions;
  readonly depth: number;
  readonly look: TextLook;
  readonly isInLink: boolean;
}

/**
 * What is written below `root` (itself excluded) as plain nodes: allowed tags, absolute links, text, emoji, and words
 * for what is no text. Hidden parts, scripts and controls are left out; other tags are replaced by their children.
 */
export function pageTree(root: Node, options: TreeOptions = {}): PageNode[] {
  return readAll(root, { options, depth: 0, look: plainLook, isInLink: false });
}

function readAll(parent: Node, place: Place): PageNode[] {
  const read: PageNode[] = [];
  for (const child of childrenOf(parent)) for (const node of readNode(child, place)) read.push(node);
  return read.length < 2 ? read : nestedLists(joinTexts(besideBoxes(read)));
}

function readNode(node: Node, place: Place): readonly PageNode[] {
  const { options, look } = place;
  if (options.range != null && !options.range.intersectsNode(node)) return [];
  if (!isElement(node)) {
    const text = readText(node, options.range ?? null);
    return text === '' ? [] : markedText(text, look);
  }
  const own = tagOf(node);
  const tag = Object.hasOwn(alike, own) ? (alike[own] ?? own) : own;
  if (tag !== 'br' && isLeftOut(node, options)) return [];
  if (options.skip?.(node) === true) return [];
  if (options.around === undefined || !hasAttributes(node)) return readSeen(node, tag, place);
  return options.around(node, () => readSeen(node, tag, place));
}

function readSeen(node: Element, tag: string, place: Place): readonly PageNode[] {
  const { options, look } = place;
  const tick = hasAttributes(node) ? tickOf(node) : null;
  if (neverRead.has(tag)) return tick === null ? [] : [tick];
  const text = options.replace?.(node) ?? (tag === 'img' ? emojiOf(node) : null);
  if (text !== null) return text === '' ? [] : markedText(text, look);
  if (tag === 'math') return markedText(formulaText(node), look);
  if (tag === 'img' && tick !== null) return isTicked(node) ? [] : [tick];
  if (isMedia(tag)) return [mediaOf(node, baseOf(node), place.isInLink) ?? []].flat();
  const made = readElement(node, tag, place);
  return tick === null ? made : ticked(tick, made);
}

function readElement(el: Element, tag: string, place: Place): readonly PageNode[] {
  const style = inlineStyle(el);
  const href = tag === 'a' ? absoluteLink(attr(el, 'href'), baseOf(el)) : null;
  // Written out: this is made for every element of a thread.
  const inner: Place = {
    options: place.options,
    depth: place.depth + 1,
    look: lookInside(tag, style, place.look),
    isInLink: place.isInLink || href !== null,
  };
  const children = tag === 'ol' ? readOrdered(el, inner) : readAll(el, inner);
  const raised = style.raised ?? (tag === 'sup' ? 'super' : tag);
  if (raised === 'super' || raised === 'sub') return raisedText(children, raised);
  if (!isAllowed(tag) || tag === 'span' || markTags.has(tag) || place.depth >= deepest) return children;
  if (children.length === 0 && !readWhenEmpty.has(tag)) return [];
  const made = withDetails(el, { tag, children: isList(tag) ? nestedItems(tag, children) : children });
  return [href === null ? made : { ...made, href }];
}

function readOrdered(el: Element, place: Place): PageNode[] {
  const isItem = (node: Node) =>
    isElement(node) && tagOf(node) === 'li' && !isLeftOut(node, place.options) && !isHiddenByMarkup(node);
  return nestedLists(joinTexts(numberedItems(el, isItem, (child) => readNode(child, place))));
}

/** What a list, an item or a cell says of itself beside its content. */
function withDetails(el: Element, made: PageElement): PageElement {
  const { tag } = made;
  if (!hasAttributes(el) && tag !== 'ol') return made;
  if (tag === 'td' || tag === 'th') return { ...made, ...spansOf(el) };
  if (!isList(tag) && tag !== 'li') return made;
  const numbering = tag === 'ol' ? numberingOf(el) : undefined;
  const known = numbering === undefined ? made : { ...made, numbering };
  noteLevel(el, known);
  return known;
}

function readText(node: Node, range: Range | null): string {
  if (node.nodeType !== 3) return '';
  const text = node.nodeValue ?? '';
  if (range === null) return text;
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : text.length;
  return text.slice(from, Math.max(from, to));
}

function isLeftOut(el: Element, { ariaHidden, around }: TreeOptions): boolean {
  if (!hasAttributes(el)) return false;
  if (attr(el, 'aria-hidden') === 'true' && (ariaHidden !== true || isDrawnFormula(el))) return true;
  return around === undefined && isHiddenByMarkup(el);
}

/** What KaTeX and MathJax draw beside the formula that they write for screen readers (2026). */
function isDrawnFormula(el: Element): boolean {
  return (
    tagOf(el) === 'mjx-math' ||
    /(?:^|[\s_\d])(?:katex-html|MathJax_SVG)(?:\s|$)/.test(attr(el, 'class') ?? '')
  );
}

/** Whether the box that this picture draws is told by the item around it. */
function isTicked(img: Element): boolean {
  return Element.prototype.closest.call(img, '[role="checkbox"]') !== null;
}

function isList(tag: string): tag is 'ul' | 'ol' {
  return tag === 'ul' || tag === 'ol';
}

function isAllowed(tag: string): tag is AllowedTag {
  return allowed.has(tag);
}

function baseOf(node: Node): string {
  const base: unknown = Reflect.get(Node.prototype, 'baseURI', node);
  return String(base);
}

function joinTexts(nodes: readonly PageNode[]): PageNode[] {
  const out: PageNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (typeof node === 'string' && typeof last === 'string') out[out.length - 1] = last + node;
    else out.push(node);
  }
  return out;
}
