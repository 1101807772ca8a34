import type { PersonHint } from '@/utils/domain/hint';
import type { ReadContext, Spot } from '../site';
import { authorOf } from './author';
import { isMe } from './me';
import { readMessage } from './message';
import { channelOf, isNotice, readSender, type Sender, senderElement, tsOf } from './message-row';
import { placeBadge } from './place';
import { isRow, scopeOf } from './scope';
import { dialog, message, placeholder } from './selectors';
import { personTeam } from './team';

/** Beside the sender of every message that shows one; follow-ups of a group stay bare. */
export const messageSender: Spot = {
  id: 'message-sender',
  form: 'row',
  selector: message,
  identity: identityOf,
  read(row, context) {
    const sender = readSender(row);
    return sender === null || isMe(sender.id, context) ? null : hintOf(sender, context);
  },
  place: placeBadge,
  message: readMessage,
};

/** The same message stands in two panes at once, and rows are used again: pane, message and sender. */
function identityOf(row: Element): string | null {
  if (!isRow(row) || row.matches(placeholder) || row.closest(dialog) !== null || isNotice(row)) return null;
  // Asked for follow-ups too: who wrote them is remembered while the row above still says it.
  const author = authorOf(row);
  if (author === null || author === 'bot' || senderElement(row) === null) return null;
  return [scopeOf(row).name, channelOf(row) ?? '', tsOf(row) ?? '', author.id].join(' ');
}

export function hintOf(sender: Sender, context: ReadContext): PersonHint {
  const hint = { kind: 'slack-user', value: sender.id, label: sender.label } as const;
  const team = personTeam(sender.team, context);
  return team === undefined ? hint : { ...hint, team };
}
