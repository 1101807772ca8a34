import { beginWait } from '@/utils/decisions/begin-wait';
import type { Decision } from '@/utils/domain/decision/decision';
import type { Person } from '@/utils/domain/people/person';
import { isSite } from '@/utils/domain/thread/capture';
import type { WaitWant } from '@/utils/domain/waits/wait';
import { type WrittenBy, waitingSince } from '@/utils/domain/waits/waiting-since';
import { threadChannel } from '@/utils/sites/thread-channel';
import { database } from '@/utils/store/database';
import { findMe } from '@/utils/store/find-people';

type Waitable = Pick<Decision, 'source' | 'messages' | 'participants'>;

/** Whose reply can be waited for in the thread of a draft: everybody whom it names and who is in the list, but the reader. */
export function waitableIn<One extends Pick<Person, 'id' | 'isMe'>>(
  { source, messages, participants }: Waitable,
  people: readonly One[],
): readonly One[] {
  // Replies are seen on pages alone.
  if (source !== null && !isSite(source.site)) return [];
  const named = [...participants, ...messages.flatMap(({ author }) => author ?? [])];
  const ids = new Set(named.map(({ personId }) => personId));
  return people.filter(({ id, isMe }) => !isMe && ids.has(id));
}

/** Everybody of the list whom the draft's thread names, and the reader. */
export async function peopleOfThread({ messages, participants }: Waitable): Promise<readonly Person[]> {
  const named = [...participants, ...messages.flatMap(({ author }) => author ?? [])];
  const ids = [...new Set(named.flatMap(({ personId }) => personId ?? []))];
  const [people, me] = await Promise.all([database.people.bulkGet(ids), findMe()]);
  const all = [...people, me].filter((person) => person != null);
  return [...new Map(all.map((person) => [person.id, person])).values()];
}

/** The reader waits in the draft's thread. `now` in epoch ms. Returns how to take it back. */
export async function waitInDraft(
  decision: Waitable,
  people: readonly Pick<Person, 'id' | 'isMe'>[],
  want: WaitWant,
  now: number,
): Promise<() => Promise<void>> {
  const { source, messages } = decision;
  if (source === null) throw new Error('A draft written by hand has no thread.');
  const { site, threadId, title, permalink } = source;
  if (!isSite(site)) throw new Error('Replies are seen on pages alone.');
  const me = people.find(({ isMe }) => isMe)?.id;
  const written = messages.map(({ author, sentAt }): WrittenBy => {
    if (author === null) return { by: 'unknown', sentAt };
    return { by: me !== undefined && author.personId === me ? 'me' : 'other', sentAt };
  });
  const channel = threadChannel(site, threadId);
  const minute = 60_000;
  return await beginWait(
    {
      ...{ site, threadId, title, want, permalink: /^https:/i.test(permalink) ? permalink : null },
      people: waitableIn(decision, people).map(({ id }) => ({ id, channel })),
      urgency: (await database.choices.get(`${site}:${threadId}`))?.urgency ?? 'standard',
      sentAt: waitingSince(written) ?? Math.ceil(now / minute) * minute,
    },
    now,
  );
}
