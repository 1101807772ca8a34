import { awaitPage } from '../read/await-page';
import { attr, closest, findAll, textOf } from '../read/dom';
import { press } from '../read/press';
import { shownOne } from '../read/shown-one';
import { isShown } from '../read/visible';
import type { OpenLater } from '../site';
import { threadOfLine } from './line';
import { joinThreadId } from './message';
import { composer, composerFrame, item } from './selectors';

/** Beside the button that sends (2023 to 2026); off while nothing is written. */
const optionsOf = '[data-qa="texty_send_options_button"][aria-haspopup]';
const menuOf = '[role="menu"]';
const patience = { quiet: 700, most: 2000 };

/** Slack's own menu to send later, for the composer of this thread or conversation, and in it the choice of any time. */
export const openLater: OpenLater = async (el, threadId, context) => {
  const { document } = context;
  const around = closest(el, composerFrame);
  const boxes = findAll(document, composer).filter((box) =>
    around !== null ? closest(box, composerFrame) === around : writesTo(box, threadId, context),
  );
  const button = shownOne(boxes.flatMap((box) => findAll(closest(box, composerFrame), optionsOf)));
  const menus = () => findAll(document, menuOf);
  if (button === null || attr(button, 'aria-disabled') === 'true' || menus().some(isShown)) return false;
  press(button);
  const signal = new AbortController().signal;
  const isOpen = await awaitPage(document, () => menus().some(isShown), { signal, ...patience });
  const menu = shownOne(menus());
  if (!isOpen || menu === null) return false;
  const any = anyTimeIn(findAll(menu, '[role="menuitem"]').filter(isShown));
  if (any !== null) press(any);
  return true;
};

/**
 * *Custom time*, in whatever language: the last choice, where it alone names no hour. Every other one schedules at once, so in
 * doubt none is pressed and the menu is left to the reader.
 */
function anyTimeIn(choices: readonly Element[]): Element | null {
  const [only = null, ...more] = choices.filter((one) => !/\p{Nd}/u.test(textOf(one)));
  return more.length === 0 && choices.length > 1 && only === choices.at(-1) ? only : null;
}

/** In the threads view the line says the thread, too: a composer left over from another one is not believed. */
function writesTo(box: Element, threadId: string | null, context: Parameters<OpenLater>[2]): boolean {
  const channel = attr(box, 'data-channel-id') ?? '';
  const root = attr(box, 'data-thread-ts');
  const thread = threadOfLine(closest(box, item));
  if (thread !== null && thread !== `${channel}/${root}`) return false;
  return threadId !== null && joinThreadId(channel, root, context) === threadId;
}
