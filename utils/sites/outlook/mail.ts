import { closest, find, findAll, matches } from '../read/dom';
import { contains, parentOf } from '../read/nodes';
import { oncePerPass } from '../read/pass';
import { isShown } from '../read/visible';
import * as at from './selectors';

/** One mail of the open conversation. */
export interface Mail {
  /** All that is drawn of it. */
  readonly unit: Element;
  /** What was written; null while it is folded. Behind it may stand what it answers. */
  readonly body: Element | null;
  readonly quoted: readonly Element[];
}

/** The part of the page in which a conversation or a mail is open; null where none is, or more than one. */
export function paneOf(document: Document): Element | null {
  return oncePerPass(document, 'pane', () => {
    const [pane = null, ...more] = findAll(document, `${at.conversation}, ${at.alone}`).filter(
      (el) => closest(el, at.writtenParts) === null && isShown(el),
    );
    return more.length === 0 ? pane : null;
  });
}

/** The mails of the open conversation, in the order of the page, which the reader may have turned round. */
export function mailsIn(document: Document): readonly Mail[] {
  return oncePerPass(document, 'mails', () => {
    const pane = paneOf(document);
    if (pane === null) return [];
    const units = new Map<Element, Element[]>();
    for (const el of findAll(pane, `${at.mailBody}, ${at.sentAt}`).filter(isShown)) {
      const unit = unitOf(el, pane);
      if (unit === null) continue;
      const bodies = units.get(unit) ?? [];
      units.set(unit, bodies);
      if (matches(el, at.mailBody)) bodies.push(el);
    }
    return [...units].flatMap(([unit, [body = null, ...quoted]]) =>
      isOne(unit) ? [{ unit, body, quoted }] : [],
    );
  });
}

/** What is drawn around a body or a time of the page's own; a mail in its own window need not be one that can be folded. */
function unitOf(el: Element, pane: Element): Element | null {
  const around = parentOf(el);
  const box =
    closest(around, at.mailBody) === null ? closest(around, `${at.openMail}, ${at.foldedMail}`) : null;
  if (box !== null && contains(pane, box)) return box;
  return closest(around, at.mailBody) === null && matches(pane, at.alone) ? pane : null;
}

/** Two senders in one box: it is not one mail. */
const isOne = (unit: Element) => ownParts(unit, at.from).length <= 1 && ownParts(unit, at.sentAt).length <= 1;

/** The page's own parts of this mail, and nothing that somebody wrote. */
export const ownParts = (unit: Element, selector: string): Element[] =>
  findAll(unit, selector).filter((el) => closest(el, at.writtenParts) === null);

/** The mail in which this element of the page's own stands. */
export function mailAt(el: Element, document: Document): Mail | null {
  return mailsIn(document).find(({ unit }) => contains(unit, el)) ?? null;
}

/** What is being written and was never sent says neither who it is from nor to whom, and cannot be answered. */
export const isDraft = ({ unit, body }: Mail): boolean =>
  body !== null &&
  find(unit, at.from) === null &&
  ownParts(unit, `${at.recipientWell}, ${at.actions}`).length === 0;
