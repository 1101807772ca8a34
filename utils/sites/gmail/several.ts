import type { PersonHint } from '@/utils/domain/people/hint';
import { attr } from '../read/dom';
import { documentOf } from '../read/nodes';
import type { ReadContext, SeveralInView } from '../site';
import { senderHint } from './message-header';
import { authorOf } from './message-view';
import { findAllOurs } from './ours';
import { hintsOf, mayAnswer } from './people';
import { findThread } from './thread';
import { inThread } from './thread-selectors';
import { unansweredAt } from './unanswered';

/**
 * Who wrote in the thread around a message's header, and to whom the headers say that it went: they show a few recipients,
 * never all. Each of these addresses may be that of a list.
 */
export function headerSeveral(el: Element, context: ReadContext): SeveralInView {
  const thread = findThread(documentOf(el), context.location.href);
  if (thread === null) return { people: [], answered: [], groups: [] };
  const named = thread.items.flatMap((item) => findAllOurs(item, inThread.recipients));
  const authors = thread.items.map((item) => authorOf(item));
  const person = senderHint(el)?.value;
  const at = person === undefined ? null : unansweredAt(thread, person, context);
  const once = (hints: readonly (PersonHint | null)[]) =>
    [...new Map(hints.flatMap((hint) => (hint === null ? [] : [[hint.value, hint]]))).values()].filter(
      (hint) => mayAnswer(hint, context.me),
    );
  const addresses = named.map((one) => (attr(one, 'email') ?? '').trim().toLowerCase());
  return {
    people: once([...authors, ...hintsOf(named)]),
    answered: at === null ? [] : once(authors.slice(at + 1)),
    groups: [...new Set(addresses)].filter(Boolean).map((value) => ({ kind: 'list', value })),
  };
}
