import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, find, firstThat, textOf } from '../read/dom';
import { contains, documentOf, isElement, nextSibling, parentOf, tagOf } from '../read/nodes';
import { isQuietAddress } from '../read/quiet-address';
import { isShown } from '../read/visible';
import type { ReadContext, Slot, Spot } from '../site';
import { hintIn, isAddress } from './hint-in';
import { mailAt } from './mail';
import { mayBeMe } from './me';
import * as at from './selectors';
import { type MailSender, senderOfMail } from './sender';

/** Who this element says that a mail is from; null where it is another one. */
function senderAt(el: Element): MailSender | null {
  const mail = mailAt(el, documentOf(el));
  const sender = mail && senderOfMail(mail);
  return sender?.el === el ? sender : null;
}

const mayAnswer = (hint: PersonHint, context: ReadContext) =>
  !mayBeMe(hint, context) && !(hint.kind === 'email' && isQuietAddress(hint.value));

/** Beside the sender of every open mail; what is folded shows a name alone, in no place that is known for certain. */
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
    return hint !== null && mayAnswer(hint, context) ? hint : null;
  },
  place: behindWords,
};

/** Beside a recipient whom the page names with an address. */
export const mailRecipient: Spot<'row'> = {
  id: 'mail-recipient',
  form: 'row',
  wraps: true,
  selector: at.recipient,
  identity(el) {
    const hint = isShown(el) && mailAt(el, documentOf(el)) !== null ? addressed(el) : null;
    return hint === null ? null : `${hint.value} ${hint.label}`;
  },
  read(el, context) {
    const hint = addressed(el);
    return hint !== null && mayAnswer(hint, context) ? hint : null;
  },
  place(el) {
    const parent = parentOf(el);
    return parent === null ? null : { parent, before: behind(el) };
  },
};

/** By its label or its text, which must not name two. */
function addressed(el: Element): PersonHint | null {
  const shown = textOf(el).replace(/;$/, '').trim();
  const [label, text] = [hintIn((attr(el, 'aria-label') ?? '').trim()), hintIn(shown)];
  const [first, ...more] = [label, text].filter((hint) => hint?.kind === 'email');
  if (first == null || more.some((hint) => hint?.value !== first.value)) return null;
  return isAddress(first.label) && text?.kind === 'name' ? { ...first, label: text.label } : first;
}

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
