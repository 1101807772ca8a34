import type { PersonHint } from '@/utils/domain/people/hint';
import { findAll, textOf } from '../read/dom';
import { contains, documentOf, isBefore } from '../read/nodes';
import { isShown } from '../read/visible';
import type { Spot } from '../site';
import { type Mail, mailAt, ownParts } from './mail';
import { mayBeMe } from './me';
import * as at from './selectors';

/** Whose folded mail it is, and the element that says so. */
interface FoldedSender {
  readonly el: Element;
  readonly hint: PersonHint;
}

/** A picture without an image shows letters. */
const initials = /^\p{Lu}{1,3}$/u;

/** A folded mail begins with the name of its sender, before its time; nothing more is said of them there. */
function nameIn(mail: Mail): Element | null {
  const [time, ...more] = ownParts(mail.unit, at.sentAt);
  if (mail.body !== null || time === undefined || more.length > 0) return null;
  const isWord = (el: Element) => {
    const text = textOf(el);
    return text !== '' && findAll(el, '*').length === 0 && !initials.test(text) && !contains(time, el);
  };
  const first = ownParts(mail.unit, '*').find(isWord);
  return first !== undefined && isBefore(first, time) ? first : null;
}

/** By the name alone, which its card says: an address that an open mail has for it may be a namesake's. */
function foldedSender(mail: Mail): FoldedSender | null {
  const el = nameIn(mail);
  const label = textOf(el);
  if (el === null || label.length > 100 || /[@<>;:]/.test(label)) return null;
  return { el, hint: { kind: 'name', value: label, label } };
}

/** Beside the name in a folded mail, drawn over what is free there. */
export const mailFolded: Spot<'row'> = {
  id: 'mail-folded',
  form: 'row',
  wraps: false,
  isFree: 'until-drawn',
  selector: at.foldedMail,
  identity(el) {
    const sender = isShown(el) ? senderAt(el) : null;
    return sender && `${sender.hint.value} ${sender.hint.label}`;
  },
  read(el, context) {
    const hint = senderAt(el)?.hint ?? null;
    return hint !== null && !mayBeMe(hint, context) ? hint : null;
  },
  place: (el) => ({ parent: el, before: null }),
};

function senderAt(el: Element): FoldedSender | null {
  const mail = mailAt(el, documentOf(el));
  return mail?.unit === el ? foldedSender(mail) : null;
}

/** The element that says whose folded mail this is. */
export const foldedNameAt = (el: Element): Element | null => senderAt(el)?.el ?? null;
