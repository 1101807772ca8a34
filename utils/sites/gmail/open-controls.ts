import { closest, find, findAll } from '../read/dom';
import { documentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import { messageStateOf } from './message-view';
import { isWritten } from './ours';
import { findMain } from './root';
import type { OpenThread } from './thread';

/**
 * Gmail's *Expand all* by its icon (`gx`; *Collapse all* is `gq`), beside the subject (saved page of 2022-05); by its
 * English label where a build has no such icon (2026). Both stand in every thread, and the one that has nothing to do
 * is hidden.
 */
const expandIcon = '.ade .gx';
const expandLabel = '.ade [aria-label="Expand all"], .hj [aria-label="Expand all"]';
const button = 'button, [role="button"]';
/** What opens the pile: its counter, a button (2026); the message that carries it says how many in `.adv`. */
const pileButton = '.adx';
/** A collapsed message's first words, else its header: nothing there but opens it. The star beside them is none of these. */
const collapsedHead = '.iA, .g6, .adf';
/** The header of an open message (2022 to 2026); its own buttons lie inside. */
const openHead = '.adn .gE';

/** *Expand all*, where it is drawn. */
export function expandAll({ root }: OpenThread): Element | null {
  // Some builds keep the buttons outside what looks like the thread.
  const view = findMain(documentOf(root)) ?? root;
  const icon = find(view, expandIcon);
  const control = closest(icon, button) ?? find(view, expandLabel);
  return control !== null && isShown(control) ? control : null;
}

/** What opens the pile of older messages, or null where there is none. */
export function pile({ root, items }: OpenThread): Element | null {
  const isControl = (el: Element) => !isWritten(el) && isShown(el);
  return (
    findAll(root, pileButton).find(isControl) ??
    items.find((item) => messageStateOf(item) === 'piled' && isShown(item)) ??
    null
  );
}

/** Where a click opens this collapsed message. */
export function opener(item: Element): Element {
  return find(item, collapsedHead) ?? item;
}

/** Where a click folds this open message; null where it has no header. */
export function collapser(item: Element): Element | null {
  return find(item, openHead);
}
