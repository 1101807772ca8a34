import { closest, find } from '../../read/dom';
import { firstChild } from '../../read/nodes';
import type { Slot, Spot } from '../../site';
import { hintOf, mayAnswer } from '../people';
import { recipients } from './fields';

/** The composer around it. */
const formOf = (el: Element) => closest(el, 'form');

/** A recipient of a mail that is being written, in whichever form the composer has. */
export const composeRecipient: Spot<'chip'> = {
  id: 'compose-recipient',
  form: 'chip',
  wraps: false,
  selector: recipients,
  // Not whether it is shown: a folded field is unfolded without a change that is watched.
  identity: (el) => hintOf(el)?.value ?? null,
  read(el, context) {
    const person = hintOf(el);
    return person !== null && mayAnswer(person, context.me) ? person : null;
  },
  place,
  group: formOf,
  // Among a composer's own stops, which Gmail numbers 1 (2020-10, 2024), a 0 would come after the whole page.
  tabIndex: (el) => (find(formOf(el), '[tabindex="1"]') === null ? 0 : 1),
};

/** First in the chip: the badge has no size and hangs over the upper end corner. Taken back is what the chip puts between its children. */
function place(el: Element): Slot {
  return {
    parent: el,
    before: firstChild(el),
    along: -Number.parseFloat(getComputedStyle(el).columnGap) || 0,
  };
}
