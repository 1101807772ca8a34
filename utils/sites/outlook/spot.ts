import { closest, find, firstThat, textOf } from '../read/dom';
import { contains, documentOf, isElement, nextSibling, parentOf, tagOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { Slot, Spot } from '../site';
import { mailAt } from './mail';
import { mayReply } from './recipient';
import * as at from './selectors';
import { type MailSender, senderOfMail } from './sender';

/** Who this element says that a mail is from; null where it is another one. */
function senderAt(el: Element): MailSender | null {
  const mail = mailAt(el, documentOf(el));
  const sender = mail && senderOfMail(mail);
  return sender?.el === el ? sender : null;
}

/** Beside the sender of every open mail. */
export const mailSender: Spot<'header'> = {
  id: 'mail-sender',
  form: 'header',
  wraps: true,
  selector: at.labelled,
  identity(el) {
    const sender = isShown(el) ? senderAt(el) : null;
    return sender === null ? null : `${sender.hint.value} ${sender.hint.label}`;
  },
  read(el, context) {
    const hint = senderAt(el)?.hint ?? null;
    return hint !== null && mayReply(hint, context) ? hint : null;
  },
  place: behindWords,
};

/** Directly behind the words, in the innermost element that holds them all: boxes around them may fill the line. */
function behindWords(el: Element): Slot | null {
  const words = textOf(el);
  const holds = (one: Element) => textOf(one) === words && find(one, '*') === null;
  const inner = firstThat(el, '*', holds) ?? el;
  const parent = parentOf(inner);
  const isOurs =
    parent !== null &&
    (contains(el, parent) || contains(parent, el)) &&
    closest(parent, 'a, button') === null;
  return isOurs ? { parent, before: behind(inner) } : null;
}

/** What stands behind it; our own and others' custom elements passed over. */
function behind(el: Element): Node | null {
  let next = nextSibling(el);
  while (next !== null && isElement(next) && tagOf(next).includes('-')) next = nextSibling(next);
  return next;
}
