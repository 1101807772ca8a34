import { awaitPage } from '../../read/await-page';
import { attr, closest, findAll, matches, textOf } from '../../read/dom';
import { contains } from '../../read/nodes';
import { press } from '../../read/press';
import { pressAt } from '../../read/press-at';
import { shownOne } from '../../read/shown-one';
import { isShown } from '../../read/visible';
import type { OpenLater } from '../../site';
import { findComposers } from './composers';

/** Beside *Send*, in one group with it, is what opens the menu; it has no words that hold in every language (2020-10, 2026-05). */
const arrowOf = '.dC > [role="button"][aria-haspopup="true"]';
/** *Schedule send* in that menu, in every language (2020-10, 2026-05). */
const itemOf = '[role="menuitem"][selector="scheduledSend"]';
/** What stands in the dialog that comes then (2020-10, 2026-05): times, which schedule at once, and, marked, *Pick date & time*. */
const choiceOf = '[role="dialog"] [role="menuitem"].Az';
/** A message of a thread, in which a reply to it is written. */
const threadOf = '[role="list"]';
const patience = { quiet: 700, most: 2000 };
/** A dialog may be loaded first. */
const dialogPatience = { quiet: 2000, most: 5000 };

/** Gmail's own dialog of *Schedule send*, for the composer of this recipient or the one reply in this thread, and in it any time. */
export const openLater: OpenLater = async (el, _, context) => {
  const { document } = context;
  const composers = findComposers(context).map(({ holder }) => holder);
  const around = composers.filter((holder) => contains(holder, el));
  const thread = closest(el, threadOf);
  const here =
    around.length > 0 ? around : composers.filter((one) => thread !== null && contains(thread, one));
  const [composer, ...others] = here;
  if (composer === undefined || others.length > 0) return false;
  const arrow = shownOne(findAll(composer, arrowOf));
  const items = () => findAll(document, itemOf);
  // A menu that is open already is another composer's.
  if (arrow === null || items().some(isShown)) return false;
  press(arrow);
  const signal = new AbortController().signal;
  const isOpen = await awaitPage(document, () => items().some(isShown), { signal, ...patience });
  const item = shownOne(items());
  if (isOpen && item !== null) {
    pressAt(item);
    const choices = () => findAll(document, choiceOf).filter(isShown);
    const hasCome = () => choices().length > 0;
    // Where no dialog comes, there is nothing in which the time could be pasted.
    if (!(await awaitPage(document, hasCome, { signal, ...dialogPatience }))) return false;
    const anyTime = anyTimeIn(choices());
    if (anyTime !== null) pressAt(anyTime);
    return true;
  }
  if (attr(arrow, 'aria-expanded') === 'true') press(arrow);
  return false;
};

/**
 * The one that is marked, where it alone names no hour: every other one schedules at once, so in doubt none is pressed and the
 * dialog is left to the reader.
 */
function anyTimeIn(choices: readonly Element[]): Element | null {
  const [only = null, ...more] = choices.filter((one) => !/\p{Nd}/u.test(textOf(one)));
  return only !== null && more.length === 0 && choices.length > 1 && matches(only, '.AM') ? only : null;
}
