import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, textOf } from '../read/dom';
import type { ReadContext } from '../site';
import { accountIn, hintOf } from './account';
import { namedIn } from './body';
import { commentOf } from './comment';
import { isMe } from './me';
import { mention, titled, written } from './selectors';

/** Whom a mention, a picture or the author of a comment names at this element; null where none is there, or it is the reader's. */
export function namedInTrello(target: Element, context: ReadContext): PersonHint | null {
  const hint = hintAt(target);
  return hint === null || isMe(hint.value, context) ? null : hint;
}

function hintAt(target: Element): PersonHint | null {
  const comment = commentOf(target);
  if (closest(target, written) !== null) {
    const username = textOf(closest(target, mention)).replace(/^@/, '');
    return (comment && namedIn(comment).find(({ value }) => value === username)) ?? null;
  }
  if (comment !== null) return comment.username === null ? null : hintOf(comment.username, comment.name);
  const shown = accountIn(attr(closest(target, titled), 'title'));
  return shown && hintOf(shown.username, shown.name);
}
