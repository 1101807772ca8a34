import { findAll, matches } from '../read/dom';
import { isOwnBody, type MessageState, messageStateOf } from './message-view';
import { isWritten } from './ours';
import { select } from './selectors';
import { inThread } from './thread-selectors';

/** What one search of a message finds: in a long thread each further search goes through all its text again. */
export interface ItemParts {
  /** The message, as `[role=listitem]`. */
  readonly item: Element;
  readonly state: MessageState;
  /** What holds its own text; null until Gmail has filled it. */
  readonly body: Element | null;
  /** Its sender, once in each header it keeps. */
  readonly senders: readonly Element[];
  readonly recipients: readonly Element[];
  readonly hasFiles: boolean;
  /** Whether Gmail cut the mail and links to the rest. */
  readonly isClipped: boolean;
}

const wanted = `${select.body}, ${select.sender}, ${inThread.recipients}, ${inThread.fileBox}, ${inThread.clipped}`;

/** The parts of one message of the thread; who is named within the mail's own text is none of them. */
export function itemParts(item: Element): ItemParts {
  const found = findAll(item, wanted);
  const ours = found.filter((el) => !isWritten(el));
  return {
    item,
    state: messageStateOf(item),
    body: found.find((el) => matches(el, select.body) && isOwnBody(el)) ?? null,
    senders: ours.filter((el) => matches(el, select.sender)),
    recipients: ours.filter((el) => matches(el, inThread.recipients)),
    hasFiles: ours.some((el) => matches(el, inThread.fileBox)),
    isClipped: found.some((el) => matches(el, inThread.clipped)),
  };
}
