import type { GroupAddress } from '@/utils/domain/groups/group';
import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, findAll, textOf } from '../read/dom';
import { authorOf } from './author';
import { conversationOf } from './channel-kind';
import { hintOf } from './hint';
import { isMe } from './me';
import { channelOf, mentionsIn, readSender } from './message-row';
import { scopeOf } from './scope';
import { groupMention, notWords } from './selectors';
import type { ReadSeveral } from './several-part';
import { pageTeam } from './team';
import { type Entry, scopeEntries, unansweredEntry } from './unanswered';

/**
 * Who wrote in the message's thread or is named by the reader there; in a channel itself, where most messages are for
 * others, whom the message names that waits, or this one.
 */
export const readSeveral: ReadSeveral = (row, context) => {
  const scope = scopeOf(row);
  const channel = channelOf(row);
  const conversation = channel === null ? null : conversationOf(channel, context);
  const inChannel = scope.kind === 'conversation' && conversation?.direct !== true;
  const person = readSender(row)?.id;
  const entries = scope.kind === 'other' ? [] : scopeEntries(scope, context);
  const waiting = person === undefined ? null : unansweredEntry(person, scope, inChannel, context);
  const team = pageTeam(context) ?? undefined;
  const writers = (some: readonly Entry[]) =>
    some.flatMap((entry): PersonHint[] => {
      const author = entry.mine ? null : authorOf(entry.row);
      return author === null || author === 'bot' ? [] : [hintOf(author, context)];
    });
  const asking = waiting?.row ?? row;
  const naming = inChannel ? [asking] : entries.filter(({ mine }) => mine).map((entry) => entry.row);
  const named = naming.flatMap(mentionsIn).flatMap(({ id, label }): PersonHint[] => {
    if (isMe(id, context)) return [];
    const hint = { kind: 'slack-user', value: id, label } as const;
    return [team === undefined ? hint : { ...hint, team }];
  });
  const later = waiting === null ? [] : entries.slice(entries.indexOf(waiting) + 1);
  const isChannel = channel !== null && conversation?.direct !== true;
  const people = once([...(inChannel ? [] : writers(entries)), ...named]);
  return {
    people,
    // What others write later in a channel need be no answer.
    answered: once(writers(later)).filter(({ value }) => people.some((one) => one.value === value)),
    groups: [
      ...mentionedGroups(asking, team),
      ...(isChannel ? channelAddresses(channel, conversation?.name ?? '', team) : []),
    ],
  };
};

function channelAddresses(channel: string, title: string, team: string | undefined): GroupAddress[] {
  const byId: GroupAddress = { kind: 'channel', value: channel, ...(team !== undefined && { team }) };
  const name = title.replace(/^#/, '').toLowerCase();
  return name === '' ? [byId] : [byId, { kind: 'channel-name', value: name }];
}

function mentionedGroups(row: Element, team: string | undefined): GroupAddress[] {
  return findAll(row, groupMention)
    .filter((el) => closest(el, notWords) === null)
    .flatMap((el): GroupAddress[] => {
      const id = attr(el, 'data-user-group-id') ?? attr(el, 'data-stringify-id') ?? '';
      const name = textOf(el).trim().replace(/^@/, '').toLowerCase();
      const byName: GroupAddress[] = name === '' ? [] : [{ kind: 'user-group-name', value: name }];
      return /^S[A-Z0-9]+$/.test(id)
        ? [{ kind: 'user-group', value: id, ...(team !== undefined && { team }) }, ...byName]
        : byName;
    });
}

/** Each person once, as the first says who they are. */
const once = (hints: readonly PersonHint[]) => {
  const found = new Map<string, PersonHint>();
  for (const hint of hints) if (!found.has(hint.value)) found.set(hint.value, hint);
  return [...found.values()];
};
