import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, firstThat, matches, textOf } from '../read/dom';
import { parentOf } from '../read/nodes';
import { isHiddenByMarkup, isShown } from '../read/visible';
import { findOurs, isWritten } from './ours';
import { hintOf } from './people';
import { select } from './selectors';
import { inThread } from './thread-selectors';

export type MessageState = 'expanded' | 'collapsed' | 'piled';

/** How Gmail shows a message: class first, else `aria-expanded` (2022 to 2026), else whether it has a body. */
export function messageStateOf(item: Element): MessageState {
  if (matches(item, select.piled)) return 'piled';
  if (matches(item, '.h7')) return 'expanded';
  if (matches(item, '.kv')) return 'collapsed';
  const said = attr(item, 'aria-expanded');
  return said === 'true' || (said === null && bodyOf(item) !== null) ? 'expanded' : 'collapsed';
}

/**
 * The part of a message that is drawn: once expanded, a message keeps the header it had when it was
 * collapsed (`.adf`) beside the whole one (`.adn`).
 */
function shownPart(item: Element): Element {
  const part = findOurs(item, messageStateOf(item) === 'expanded' ? '.adn' : '.adf');
  return part ?? item;
}

/** The name in the message's header, or null. */
export function senderOf(item: Element): Element | null {
  const part = shownPart(item);
  return findOurs(part, select.sender);
}

/** Who wrote it; null where the page does not say for certain, as with `X via group`. */
export function authorOf(item: Element): PersonHint | null {
  const sender = senderOf(item);
  return sender && hintOf(sender);
}

/** The time as the page wrote it in full; empty where it does not. */
export function sentTextOf(item: Element): string {
  const time = findOurs(shownPart(item), inThread.time);
  if (time === null) return '';
  return attr(time, 'title') || attr(time, 'alt') || textOf(time);
}

/** What holds the message's own text; null until Gmail has filled it. */
export function bodyOf(item: Element): Element | null {
  return firstThat(item, select.body, isOwnBody);
}

/** Whether this is the message's own body: not a twin, nor the likeness of one that a mail holds. */
export function isOwnBody(body: Element): boolean {
  const around = parentOf(body);
  return (around === null || !isWritten(around)) && !isTwin(body);
}

/** Whether this body is the hidden twin that holds a translation. */
function isTwin(body: Element): boolean {
  return isHiddenByMarkup(closest(body, '.ii') ?? body);
}

/** Gmail's id of the message, hexadecimal where it has one; null where the page does not show it. */
export function messageIdOf(item: Element): string | null {
  const holder = findOurs(item, inThread.messageId);
  if (holder === null) return null;
  return attr(holder, 'data-legacy-message-id') || attr(holder, 'data-message-id')?.replace(/^#/, '') || null;
}

/** Whether this `listitem` is a message of the thread: piled, or drawn and with a sender. */
export function isMessage(el: Element): boolean {
  if (isWritten(el) || closest(el, select.foreign) !== null) return false;
  return matches(el, select.piled) || (findOurs(el, select.sender) !== null && isShown(el));
}
