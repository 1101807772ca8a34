import { isInstant } from '@/utils/domain/checks/checks';
import { isText, recordOfAll, shortText, unread } from '@/utils/domain/checks/said';
import { readHint } from '@/utils/domain/people/read-hint';
import { limits } from '@/utils/domain/text/limits';
import type { WaitWant } from '@/utils/domain/waits/wait';
import { isLink } from '@/utils/platform/is-link';
import type { PersonInThread, RepliesInView, WaitEnd, WaitWish } from '@/utils/platform/messages';
import { readSeveralQuestion } from './read-several';
import { membersOf } from './schemas';

/** The title is for a list of the reader's own. */
const mostTitle = 200;

/** A wish to wait for replies; throws where it can't be read. */
export function readWaitWish(input: unknown): WaitWish {
  const { threadId, personId, want, title, permalink } = unread<WaitWish>(input);
  if (!isId(threadId) || !isId(personId) || !isWant(want)) throw new Error('This wish cannot be read.');
  const isAddress = isLink(permalink) && /^https:/i.test(permalink) && isText(permalink, limits.href);
  return {
    ...readSeveralQuestion(input),
    ...{ threadId, personId, want },
    title: shortText(title, mostTitle),
    permalink: isAddress ? permalink : null,
  };
}

export function readWaitEnd(input: unknown): WaitEnd {
  const { threadId, personId, came } = unread<WaitEnd>(input);
  if (!isId(threadId) || !isId(personId)) throw new Error('This thread cannot be read.');
  return recordOfAll<WaitEnd>({ threadId, personId, came: came === true });
}

/** Of whom in which thread a card asks; null where it can't be read. */
export function readPersonInThread(input: unknown): PersonInThread | null {
  const { threadId, personId } = unread<PersonInThread>(input);
  return isId(threadId) && isId(personId) ? { threadId, personId } : null;
}

/** Replies of a thread, but for those that can't be read; null where the thread can't. */
export function readReplies(input: unknown): RepliesInView | null {
  const { threadId, replies } = unread<RepliesInView>(input);
  if (!isId(threadId)) return null;
  const read = membersOf(replies, (one) => {
    const { author: given, at } = unread<RepliesInView['replies'][number]>(one);
    const author = readHint(given);
    return author === null || !isInstant(at) ? null : { author, at };
  });
  return { threadId, replies: read.filter((one) => one !== null) };
}

const isId = (input: unknown): input is string => isText(input, limits.id) && input !== '';

const isWant = (input: unknown): input is WaitWant | 'one' =>
  input === 'one' || input === 'first' || input === 'all' || (Number.isInteger(input) && Number(input) > 0);
