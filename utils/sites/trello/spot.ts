import { documentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { Spot } from '../site';
import { hintOf } from './account';
import { commentOf } from './comment';
import { isMe } from './me';
import { nameOfOne } from './namesakes';
import { action } from './selectors';

/** Beside the author and the time of every comment of an open card. */
export const commentAuthor: Spot<'row'> = {
  id: 'comment-author',
  form: 'row',
  wraps: true,
  selector: action,
  identity(el) {
    const comment = isShown(el) ? commentOf(el) : null;
    if (comment === null || comment.username === null) return null;
    const { id, username, name } = comment;
    return `${id} ${username} ${name} ${nameOfOne(comment, documentOf(el))}`;
  },
  read(el, context) {
    const comment = commentOf(el);
    if (comment?.username == null || isMe(comment.username, context)) return null;
    return hintOf(comment.username, nameOfOne(comment, context.document));
  },
  // At the end of its line: directly behind the name the clock would come before the comment's own time, and move it. The
  // rows of a feed are those of a grid, so that nothing may stand beside them.
  place(el) {
    const comment = commentOf(el);
    return comment === null ? null : { parent: comment.header, before: null };
  },
};
