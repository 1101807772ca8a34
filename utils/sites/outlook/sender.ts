import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, textOf } from '../read/dom';
import { hintIn, isAddress } from './hint-in';
import { type Mail, ownParts } from './mail';
import * as at from './selectors';

/** Who a mail is from, and the element that says so. */
export interface MailSender {
  readonly el: Element;
  readonly hint: PersonHint;
}

/** Null for a folded mail, and where the page says it in two ways that disagree. */
export function senderOfMail(mail: Mail): MailSender | null {
  const { unit, body } = mail;
  if (body === null) return null;
  const [named] = ownParts(unit, at.from);
  const inside = ownParts(named ?? unit, at.labelled).filter(
    (el) => named !== undefined || closest(el, `[id^="MSG_"], ${at.otherParts}`) === null,
  );
  const [only, ...more] = inside.flatMap((el): MailSender[] => {
    const hint = labelledHint(el);
    return hint === null ? [] : [{ el, hint }];
  });
  return only !== undefined && more.length === 0 ? only : null;
}

/** `From: Ana Rao<ana@…>`, in any language: the word, and then what is also shown, or more of it. */
function labelledHint(el: Element): PersonHint | null {
  const shown = textOf(el);
  const [, told = ''] = /^[^:：@<>]{1,40}[:：]\s*(.+)$/s.exec(attr(el, 'aria-label') ?? '') ?? [];
  const label = told.trim().replace(/\s+/g, ' ');
  if (shown === '' || label === '') return null;
  if (label === shown) return hintIn(shown);
  const hint = hintIn(label);
  // The label alone may hold the address: with the name that is shown, or of the name that is shown.
  if (hint?.kind !== 'email' || shown.includes('@')) return null;
  return isAddress(label) ? { ...hint, label: shown } : hint.label === shown ? hint : null;
}
