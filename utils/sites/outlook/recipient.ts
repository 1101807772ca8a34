import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, textOf } from '../read/dom';
import { documentOf } from '../read/nodes';
import { isQuietAddress } from '../read/quiet-address';
import { isShown } from '../read/visible';
import type { ReadContext, Spot } from '../site';
import { hintIn, isAddress } from './hint-in';
import { mailAt } from './mail';
import { mayBeMe } from './me';
import * as at from './selectors';

export const mayReply = (hint: PersonHint, context: ReadContext): boolean =>
  !mayBeMe(hint, context) && !(hint.kind === 'email' && isQuietAddress(hint.value));

/** Over the end of a recipient of an open mail whom the page names with an address: beside it stands the next. */
export const mailRecipient: Spot<'chip'> = {
  id: 'mail-recipient',
  form: 'chip',
  wraps: false,
  isFree: 'always',
  selector: at.recipient,
  identity(el) {
    const hint = isShown(el) && mailAt(el, documentOf(el)) !== null ? addressedIn(el) : null;
    return hint === null ? null : `${hint.value} ${hint.label}`;
  },
  read(el, context) {
    const hint = addressedIn(el);
    return hint !== null && mayReply(hint, context) ? hint : null;
  },
  place: (el) => behindAll(closest(el, at.recipientWell)),
  group: (el) => closest(el, at.recipientWell),
};

/** Over the end of a recipient of a mail that is being written: not in it, as it is a part of what is typed. */
export const writtenRecipient: Spot<'chip'> = {
  id: 'compose-recipient',
  form: 'chip',
  wraps: false,
  isFree: 'always',
  selector: at.addressedChips,
  identity: (el) => chipAddress(el),
  read(el, context) {
    const value = chipAddress(el);
    if (value === null) return null;
    const hint: PersonHint = { kind: 'email', value, label: textOf(el) || value };
    return mayReply(hint, context) ? hint : null;
  },
  place: (el) => behindAll(closest(el, at.wells)),
  group: (el) => closest(el, at.wells),
};

const behindAll = (parent: Element | null) => parent && { parent, before: null };

/** The address in a recipient's label; null where the label is anything else. */
export function chipAddress(el: Element): string | null {
  const value = (attr(el, 'aria-label') ?? '').trim().toLowerCase();
  return isAddress(value) ? value : null;
}

/** By its label or its text, which must not name two. */
export function addressedIn(el: Element): PersonHint | null {
  const shown = textOf(el).replace(/;$/, '').trim();
  const [label, text] = [hintIn((attr(el, 'aria-label') ?? '').trim()), hintIn(shown)];
  const [first, ...more] = [label, text].filter((hint) => hint?.kind === 'email');
  if (first == null || more.some((hint) => hint?.value !== first.value)) return null;
  return isAddress(first.label) && text?.kind === 'name' ? { ...first, label: text.label } : first;
}
