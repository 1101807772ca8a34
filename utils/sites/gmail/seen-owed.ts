import type { ToMe } from '@/utils/domain/owed/owed';
import type { PersonHint } from '@/utils/domain/people/hint';
import { attr } from '../read/dom';
import { parsePageDate } from '../read/locale-date';
import type { FindOwed } from '../seen-owed';
import { mentionsMe } from './mentioned';
import { authorOf, messageStateOf, sentTextOf } from './message-view';
import { findAllOurs } from './ours';
import { isOwnHint } from './people';
import { permalinkOf } from './permalink';
import { findThread } from './thread';
import { inThread } from './thread-selectors';
import { missingFromPile } from './unanswered';

/**
 * In the open thread: a message whose header names one recipient, and that is the reader, or that mentions them. Nothing
 * where the page does not say who wrote a later message: that may be the reader's reply.
 */
export const seenOwedInGmail: FindOwed = (context) => {
  const { document, location, language, now, me } = context;
  const thread = findThread(document, location.href);
  if (thread === null || thread.id === null || me.length === 0) return [];
  const messages = thread.items.map((item) => {
    const author = authorOf(item);
    const at = parsePageDate(sentTextOf(item), language);
    return { item, author, at, isMine: author !== null && isOwnHint(me, author) };
  });
  const mine = messages.findLastIndex(({ isMine }) => isMine);
  const later = messages.slice(mine + 1);
  const unknown = later.findLastIndex(({ author }) => author === null);
  const isWhole = missingFromPile(thread) === 0;
  const toMe = later.slice(unknown + 1).flatMap(({ item, author, at }): ToMe[] => {
    const isTimed = at !== null && at <= now;
    return author !== null && isTimed && isToMe(item, me) ? [{ author, at, channel: 'e-mail' }] : [];
  });
  const last = messages[mine]?.at ?? null;
  // Where the time of my last message can't be read, nothing is known to be newer.
  const isCertain = isWhole && (mine === -1 || last !== null);
  return [
    {
      ...{ threadId: thread.id, title: thread.title, permalink: permalinkOf(thread.id, context) },
      ...{ mine: last, toMe: isCertain ? toMe : [] },
    },
  ];
};

/** Only an open message shows to whom it went, and whom it mentions. */
function isToMe(item: Element, me: readonly PersonHint[]): boolean {
  return messageStateOf(item) === 'expanded' && (isToMeAlone(item, me) || mentionsMe(item, me));
}

function isToMeAlone(item: Element, me: readonly PersonHint[]): boolean {
  const named = findAllOurs(item, inThread.recipients).map((el) =>
    (attr(el, 'email') ?? '').trim().toLowerCase(),
  );
  const [only, ...others] = new Set(named);
  return (
    only !== undefined && others.length === 0 && isOwnHint(me, { kind: 'email', value: only, label: '' })
  );
}
