import type { PageElement, PageNode } from '@/utils/domain/text/blocks';
import { levelOf } from '../markup';
import { attr } from './dom';

/** How far in a list or an item stands, where the page says so by itself; 0 is the outermost. */
const levels = new WeakMap<PageElement, number>();

/** Notes how far in an element is, as a site or an editor says it (Quill's items: `ql-indent-1`). */
export function noteLevel(el: Element, node: PageElement): void {
  const said =
    levelOf(el) ?? /(?:^|[\s_-])indent[-_]{1,2}(\d)(?:\s|$)/.exec(attr(el, 'class') ?? '')?.[1] ?? '';
  if (/^\d{1,2}$/.test(said)) levels.set(node, Number(said));
}

interface Open {
  readonly level: number;
  readonly list: PageElement & { readonly children: PageNode[] };
  hasInner: boolean;
}

/**
 * Lists side by side that say how far in each stands, as lists inside lists. An outer list that goes on after an
 * inner one is one list again, and counts on; with `joins`, so are neighbours.
 */
export function nestedLists(nodes: PageNode[], joins = false): PageNode[] {
  if (!nodes.some((node) => isList(node) && (levels.get(node) ?? 0) > 0)) return nodes;
  const out: PageNode[] = [];
  let open: Open[] = [];
  for (const node of nodes) {
    const level = isList(node) ? levels.get(node) : undefined;
    if (!isList(node) || level === undefined) {
      // Blanks between two lists part nothing.
      if (typeof node !== 'string' || node.trim() !== '') open = [];
      out.push(node);
      continue;
    }
    open = open.filter((each) => each.level <= level);
    const last = open.at(-1);
    if (last?.level === level && last.list.tag === node.tag && (joins || last.hasInner)) {
      for (const child of node.children) last.list.children.push(child);
      last.hasInner = false;
      continue;
    }
    open = open.filter((each) => each.level < level);
    const list = { ...node, children: [...node.children] };
    const parent = open.at(-1);
    if (parent !== undefined) parent.hasInner = true;
    (parent?.list.children ?? out).push(list);
    open.push({ level, list, hasInner: false });
  }
  return out;
}

/** The items of one list that say how far in each stands, the inner ones in lists of their own. */
export function nestedItems(tag: 'ul' | 'ol', items: readonly PageNode[]): readonly PageNode[] {
  const depthOf = (item: PageElement) => levels.get(item) ?? 0;
  const known = items.flatMap((item) => (isItem(item) ? depthOf(item) : []));
  if (new Set(known).size < 2) return items;
  const lists = items.map((item): PageNode => {
    if (!isItem(item)) return item;
    const { value: _, ...uncounted } = item;
    const list: PageElement = { tag, children: [uncounted] };
    levels.set(list, depthOf(item));
    return list;
  });
  return nestedLists(lists, true).flatMap((node) => (isList(node) ? node.children : [node]));
}

function isList(node: PageNode): node is PageElement {
  return typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol');
}

function isItem(node: PageNode): node is PageElement {
  return typeof node !== 'string' && node.tag === 'li';
}
