import { type AllowedTag, allowedTags, type PageElement, type PageNode } from '@/utils/domain/blocks';
import { attr, hasAttributes } from './dom';
import { emojiOf } from './emoji';
import { childrenOf, isElement, tagOf } from './nodes';
import { isHiddenByMarkup } from './visible';

export interface TreeOptions {
  /** Leave these elements out, with all below. */
  readonly skip?: (el: Element) => boolean;
  /** Text to stand for an element instead of its content (a mention, an emoji); null: read it as usual. */
  readonly replace?: (el: Element) => string | null;
  /** Reads an element that has attributes by `read`, and may mark what came of it. */
  readonly around?: (el: Element, read: () => readonly PageNode[]) => readonly PageNode[];
  /** Whether to read what is hidden from screen readers alone: in a mail everybody else sees it. */
  readonly ariaHidden?: boolean;
  /** Only what lies in this range: partial text at both ends, the elements around it kept. */
  readonly range?: Range | null;
}

const allowed: ReadonlySet<string> = new Set(allowedTags);
const neverRead = new Set(
  'script style noscript template svg math iframe object embed video audio canvas head title textarea input select button'.split(
    ' ',
  ),
);
/** Tags that become another one, so that blocks stay apart and old marks keep their meaning. */
const alike: Readonly<Record<string, AllowedTag>> = {
  strike: 's',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  ins: 'u',
  tfoot: 'tbody',
};
for (const tag of 'address article aside caption center dd details dl dt fieldset figcaption figure footer form header main nav section summary'.split(
  ' ',
)) {
  Object.assign(alike, { [tag]: 'div' });
}
const readWhenEmpty = new Set(['br', 'hr', 'td', 'th']);
/** Deeper elements give their text to the one at this depth, so that no reader of the tree overflows. */
const deepest = 60;

/**
 * What is written below `root` (itself excluded) as plain nodes: allowed tags, absolute links, text, emoji.
 * Hidden parts, scripts and controls are left out; other tags are replaced by their children.
 */
export function pageTree(root: Node, options: TreeOptions = {}): PageNode[] {
  return joinTexts(childrenOf(root).flatMap((child) => readNode(child, options, 0)));
}

function readNode(node: Node, options: TreeOptions, depth: number): readonly PageNode[] {
  if (options.range != null && !options.range.intersectsNode(node)) return [];
  if (!isElement(node)) return readText(node, options.range ?? null);
  const own = tagOf(node);
  const tag = Object.hasOwn(alike, own) ? (alike[own] ?? own) : own;
  if (neverRead.has(tag) || (tag !== 'br' && isLeftOut(node, options)) || options.skip?.(node) === true)
    return [];
  if (options.around === undefined || !hasAttributes(node)) return readElement(node, tag, options, depth);
  return options.around(node, () => readElement(node, tag, options, depth));
}

function readElement(node: Element, tag: string, options: TreeOptions, depth: number): readonly PageNode[] {
  const text = options.replace?.(node) ?? (tag === 'img' ? emojiOf(node) : null);
  if (text !== null) return text === '' ? [] : [text];
  const children = joinTexts(childrenOf(node).flatMap((child) => readNode(child, options, depth + 1)));
  if (!isAllowed(tag) || tag === 'span' || depth >= deepest) return children;
  if (children.length === 0 && !readWhenEmpty.has(tag)) return [];
  const href = tag === 'a' ? absoluteLink(attr(node, 'href'), baseOf(node)) : null;
  const made: PageElement = href === null ? { tag, children } : { tag, href, children };
  return [made];
}

function readText(node: Node, range: Range | null): readonly PageNode[] {
  if (node.nodeType !== 3) return [];
  const text = node.nodeValue ?? '';
  const from = range?.startContainer === node ? range.startOffset : 0;
  const to = range?.endContainer === node ? range.endOffset : text.length;
  return to > from ? [text.slice(from, to)] : [];
}

function isLeftOut(el: Element, { ariaHidden }: TreeOptions): boolean {
  if (!hasAttributes(el)) return false;
  return (ariaHidden !== true && attr(el, 'aria-hidden') === 'true') || isHiddenByMarkup(el);
}

function isAllowed(tag: string): tag is AllowedTag {
  return allowed.has(tag);
}

function baseOf(node: Node): string {
  const base: unknown = Reflect.get(Node.prototype, 'baseURI', node);
  return String(base);
}

/** The address in full; null unless it is http(s) or mailto. */
export function absoluteLink(href: string | null, base: string): string | null {
  if (href === null || href.trim() === '' || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
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
