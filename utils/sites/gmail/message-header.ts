import { closest } from '../read/dom';
import { contains } from '../read/nodes';
import type { Slot, Spot } from '../site';
import { isMessage, messageStateOf, senderOf } from './message-view';
import { findOurs } from './ours';
import { hintOf, mayAnswer } from './people';
import { isDrawnInView, viewOf } from './root';
import { select } from './selectors';
import { threadIdIn } from './thread-id';

/** An expanded or collapsed message of the open thread: its sender. */
export const messageHeader: Spot<'header'> = {
  id: 'message-header',
  form: 'header',
  wraps: true,
  selector: select.message,
  identity(el) {
    const hint = senderHint(el);
    if (hint === null || !isDrawnInView(el)) return null;
    const view = viewOf(el);
    const subject = view && findOurs(view, select.subject);
    // With the state and the whole header: an expanded message shows another one than it had collapsed, which
    // Gmail fills in a while after the state has changed.
    const part = findOurs(el, '.adn') === null ? '' : '|whole';
    return `${(subject && threadIdIn(subject)) ?? ''}|${hint.value}|${messageStateOf(el)}${part}`;
  },
  read(el, context) {
    const hint = senderHint(el);
    return hint !== null && mayAnswer(hint, context.me) ? hint : null;
  },
  place,
};

/** The sender of a message that stands open or collapsed. */
export function senderHint(el: Element) {
  const sender = isMessage(el) && messageStateOf(el) !== 'piled' ? senderOf(el) : null;
  return sender && hintOf(sender);
}

/** After the name and address, last in the cell that holds them (`h3.iw`; `td.gF` in a collapsed message). */
function place(el: Element): Slot | null {
  const parent = closest(senderOf(el), 'h3, td');
  return parent !== null && contains(el, parent) ? { parent, before: null } : null;
}
