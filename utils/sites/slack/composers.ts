import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, findAll } from '../read/dom';
import { freeIn } from '../read/free-strip';
import { isShown } from '../read/visible';
import type { ComposerInView, ReadContext } from '../site';
import type { Addressed } from './addressed';
import { conversationOf } from './channel-kind';
import { followNames, namedIn } from './composer-names';
import { stripOf } from './direct';
import { groupMembers } from './group-members';
import { hintOf } from './hint';
import { isMe } from './me';
import { joinThreadId } from './message';
import { isMain } from './peer';
import { composer, composerFrame, contextBar } from './selectors';
import { isDark } from './theme';
import { writersIn } from './writers';

/**
 * The messages that are being written to several people: in a group's direct messages, in a thread, and in a channel to
 * those who are named. One to one person alone has a line of its own (direct.ts).
 */
export function findSharedComposers(context: ReadContext): readonly ComposerInView[] {
  return findAll(context.document, composer).flatMap((input) => {
    const strip = stripOf(input);
    const channel = attr(input, 'data-channel-id');
    if (strip === null || channel === null || !isShown(strip)) return [];
    const { direct } = conversationOf(channel, context);
    const named = namedIn(input);
    const others = isMain(input) ? membersOf(channel, direct, context) : writersIn(input);
    // Where it is not certain whom it goes to, nothing is said, and who is named is watched all the same.
    const isKnown = named !== null && others !== null;
    const all = new Map((isKnown ? [...others.people, ...named] : []).map((person) => [person.id, person]));
    const people = [...all.values()].filter(({ id }) => !isMe(id, context));
    const root = attr(input, 'data-thread-ts');
    const isThread = !isMain(input) && root !== null;
    return [
      {
        holder: strip,
        head: strip,
        people: people.map((person): PersonHint => hintOf(person, context)),
        unnamed: isKnown ? others.unnamed : 0,
        message: {
          channel: direct ? 'direct' : 'mention',
          threadId: isThread || direct ? joinThreadId(channel, direct ? null : root, context) : null,
          title: '',
          unanswered: null,
          others: [],
        },
        isDark: isDark(strip),
        sized: strip,
        lines: 1,
        strips: () => freeIn(strip, findAll(closest(input, composerFrame), contextBar)),
        follow: (changed) => followNames(input, changed),
      } satisfies ComposerInView,
    ];
  });
}

/** Of a channel only those who are named are written to. Null for direct messages with one person. */
function membersOf(channel: string, direct: boolean, context: ReadContext): Addressed | null {
  if (!direct) return { people: [], unnamed: 0 };
  return channel.startsWith('D') ? null : groupMembers(channel, context);
}
