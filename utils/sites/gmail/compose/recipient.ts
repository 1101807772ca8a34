import type { PersonHint } from '@/utils/domain/hint';
import { attr } from '../../read/dom';
import type { Slot, Spot } from '../../site';
import { hintOf, mayAnswer } from '../people';
import { recipients } from './fields';

/** A recipient of a mail that is being written, in whichever form the composer has. */
export const composeRecipient: Spot = {
  id: 'compose-recipient',
  form: 'chip',
  wraps: false,
  selector: recipients,
  // Not whether it is shown: a folded field is unfolded without a change that is watched.
  identity: (el) => hint(el)?.value ?? null,
  read(el, context) {
    const person = hint(el);
    return person !== null && mayAnswer(person, context.me) ? person : null;
  },
  place,
};

function hint(el: Element): PersonHint | null {
  const found = hintOf(el);
  const name = attr(el, 'data-name')?.trim();
  return found !== null && name ? { ...found, label: name } : found;
}

/** First in the chip: its badge has no size and hangs over the upper corner. */
function place(el: Element): Slot {
  const { display, columnGap } = getComputedStyle(el);
  return {
    parent: el,
    before: el.firstChild,
    gap: /flex|grid/.test(display) ? Number.parseFloat(columnGap) || 0 : 0,
  };
}
