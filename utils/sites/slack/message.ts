import type { PersonHint } from '@/utils/domain/people/hint';
import { oncePerPass } from '../read/pass';
import type { MessageInView, ReadContext } from '../site';
import { conversationOf } from './channel-kind';
import { isMe } from './me';
import { channelOf, linkOf, mentionsIn, readSender, tsOf } from './message-row';
import { keyOf, rootTsOf, type Scope, scopeOf } from './scope';
import { pageTeam } from './team';
import { names, scopeEntries, unansweredBy } from './unanswered';

/** What the reply window beside this message's sender is computed from. */
export function readMessage(row: Element, context: ReadContext): MessageInView {
  const scope = scopeOf(row);
  const channel = channelOf(row);
  const person = readSender(row)?.id ?? null;
  const conversation = channel === null ? null : conversationOf(channel, context);
  const direct = conversation?.direct === true;
  const inChannel = scope.kind === 'conversation' && !direct;
  const unanswered = person === null ? null : unansweredBy(person, scope, inChannel, context);
  const mention = inChannel ? unanswered !== null : person !== null && bothTookPart(scope, person, context);
  const named = mentionsIn(row);
  return {
    channel: direct ? 'direct' : mention || named.some(({ id }) => isMe(id, context)) ? 'mention' : 'channel',
    threadId: channel === null ? null : threadIdOf(row, channel, scope, context),
    title: conversation?.name ?? '',
    unanswered,
    others: others(named, person, context),
  };
}

/** In a thread: both wrote there, or I named the person there. */
function bothTookPart(scope: Scope, person: string, context: ReadContext): boolean {
  if (scope.kind !== 'thread') return false;
  const entries = scopeEntries(scope, context);
  const mine = entries.filter((entry) => entry.mine);
  return (
    mine.length > 0 &&
    (entries.some((entry) => entry.author === person) || mine.some(({ row }) => names(row, person)))
  );
}

/**
 * `team/conversation/first message`; direct messages are one thread, `team/conversation`. A team that
 * the page does not say for certain is `-`. Null for a thread whose first message is not known.
 */
export function threadIdOf(row: Element, channel: string, scope: Scope, context: ReadContext): string | null {
  if (scope.kind === 'thread') {
    const root = oncePerPass(context, `root of ${channel}`, () => new Map<unknown, string | null>());
    const key = keyOf(scope);
    if (!root.has(key)) root.set(key, rootTsOf(scope));
    const ts = root.get(key) ?? null;
    return ts === null ? null : joinThreadId(channel, ts, context);
  }
  if (conversationOf(channel, context).direct) return joinThreadId(channel, null, context);
  const ts = linkOf(row)?.thread ?? tsOf(row);
  return ts === null ? null : joinThreadId(channel, ts, context);
}

export function joinThreadId(channel: string, root: string | null, context: ReadContext): string {
  const team = oncePerPass(context, 'team', () => pageTeam(context)) ?? '-';
  return root === null ? `${team}/${channel}` : `${team}/${channel}/${root}`;
}

function others(
  named: readonly { id: string; label: string }[],
  person: string | null,
  context: ReadContext,
): PersonHint[] {
  const rest = new Map(named.map((one) => [one.id, one.label]));
  if (person !== null) rest.delete(person);
  return [...rest]
    .filter(([id]) => !isMe(id, context))
    .map(([value, label]) => ({ kind: 'slack-user', value, label }));
}
