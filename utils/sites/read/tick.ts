import type { PageNode } from '@/utils/domain/text/blocks';
import { attr } from './dom';
import { tagOf } from './nodes';

/**
 * `[x] ` or `[ ] ` where the element is a box to tick: a field of a form (GitHub), a `role` (Notion, Google Docs), a
 * class of Notion's export, or the picture that Google Docs pastes. Null where it is none.
 */
export function tickOf(el: Element): string | null {
  const tag = tagOf(el);
  if (tag === 'input') {
    if (attr(el, 'type')?.toLowerCase() !== 'checkbox') return null;
    return tick(attr(el, 'checked') !== null || isChecked(el));
  }
  if (tag === 'img') {
    const alt = attr(el, 'alt')?.trim().toLowerCase();
    return alt === 'checked' || alt === 'unchecked' ? tick(alt === 'checked') : null;
  }
  if (attr(el, 'role')?.toLowerCase() === 'checkbox') return tick(isChecked(el));
  const classes = attr(el, 'class');
  if (classes?.includes('checkbox-') !== true) return null;
  const [, state] = /(?:^|[\s_\d])checkbox-(on|off)(?:\s|$)/.exec(classes) ?? [];
  return state === undefined ? null : tick(state === 'on');
}

const isOn = '[x] ';
const isOff = '[ ] ';
/** Blocks and the like that the words of a box may stand in, beside it. */
const holders = new Set(['div', 'p', 'li', 'label']);

/** A box before the first words of what it is for, inside the paragraph that these stand in. */
export function ticked(tick: string, [first, ...rest]: readonly PageNode[]): readonly PageNode[] {
  if (first === undefined) return [tick];
  if (typeof first === 'string' || !holders.has(first.tag)) return [tick, first, ...rest];
  return [{ ...first, children: ticked(tick, first.children) }, ...rest];
}

/** Boxes that stand right before a paragraph, inside it: the words beside a box are its own. */
export function besideBoxes(nodes: readonly PageNode[]): readonly PageNode[] {
  if (!nodes.some((node) => node === isOn || node === isOff)) return nodes;
  const out: PageNode[] = [];
  let box: string | null = null;
  for (const node of nodes) {
    if (box !== null && typeof node === 'string' && node.trim() === '') continue;
    const made: readonly PageNode[] = box === null ? [node] : ticked(box, [node]);
    const isBox = node === isOn || node === isOff;
    if (isBox && box !== null) out.push(box);
    else if (!isBox) out.push(...made);
    box = isBox ? node : null;
  }
  return box === null ? out : [...out, box];
}

function isChecked(el: Element): boolean {
  return attr(el, 'aria-checked') === 'true';
}

function tick(state: boolean): string {
  return state ? isOn : isOff;
}
