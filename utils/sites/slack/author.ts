import { closest, find, matches } from '../read/dom';
import { previousOf } from '../read/nodes';
import { threadOfLine } from './line';
import { senderMemory } from './memory';
import { channelOf, isBot, readSender, type Sender, senderElement, tsOf } from './message-row';
import { item, message } from './selectors';
import { pageOf, pageTeam, personTeam } from './team';

/**
 * Who wrote the message: the sender shown in its row; for a follow-up of a group the sender of the row
 * above, as far as the rows are in the page, else who was seen with it before. Null where that is not
 * certain: the head of the group was never seen, or a deleted message lies between.
 */
export function authorOf(row: Element): Sender | 'bot' | null {
  const ts = tsOf(row);
  const channel = channelOf(row);
  if (ts === null) return null;
  const author = headOf(row, ts);
  if (author === 'bot' || author === null || channel === null) return author === 'unseen' ? null : author;
  if (author === 'unseen') {
    const here = pageTeam(pageOf(row));
    return here === null ? null : senderMemory.recall(here, channel, ts);
  }
  // Under the person's own workspace: a row may be left over from the one before, and its picture is at hand.
  const team = personTeam(author.team, pageOf(row));
  if (team !== undefined) senderMemory.note(team, channel, ts, author);
  return author;
}

/** Walks up from the row to the one that shows a sender; a group never spans a deleted or later message. */
function headOf(row: Element, ts: string): Sender | 'bot' | 'unseen' | null {
  let at: Element = row;
  let later = ts;
  while (senderElement(at) === null) {
    const above = rowAbove(at);
    if (above === null) return 'unseen';
    const earlier = tsOf(above);
    if (earlier === null || earlier >= later) return null;
    at = above;
    later = earlier;
  }
  return readSender(at) ?? (isBot(at) ? 'bot' : null);
}

/**
 * The message in the line above, days and composers passed over; null where the list begins, and in the threads
 * view at whatever parts the messages of a thread: its heading, or the button for replies that are folded away.
 */
function rowAbove(row: Element): Element | null {
  const line = closest(row, item) ?? row;
  const thread = threadOfLine(line);
  for (let above = previousOf(line); above !== null; above = previousOf(above)) {
    const found = matches(above, message) ? above : find(above, message);
    if (thread !== null && (found === null || threadOfLine(above) !== thread)) return null;
    if (found !== null) return found;
  }
  return null;
}
