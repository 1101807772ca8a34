import type { PersonHint } from '@/utils/domain/people/hint';
import type { CapturedMessage } from '@/utils/domain/thread/capture';
import { attr, find, textOf } from '../read/dom';
import { treeLinks } from '../read/tree-text';
import { bodyOf, filesOf } from './body';
import { minuteOf } from './ids';
import type { Row } from './row';
import { time } from './selectors';

/** One message with its links and files; `range` limits the words to what was selected. */
export function captureMessage(row: Row, author: PersonHint | null, range: Range | null): CapturedMessage {
  const body = bodyOf(row, { range });
  const files = filesOf(row);
  const stated = find(row.unit, time);
  return {
    id: row.id,
    author,
    sentAt: minuteOf(row.id),
    // A summary of replies repeats the id of the message's own time, so that is found by what it is.
    sentText: attr(stated, 'title') ?? attr(stated, 'aria-label') ?? textOf(stated),
    body,
    links: treeLinks(body).filter(({ href }) => !files.some((other) => other.href === href)),
    files,
  };
}
