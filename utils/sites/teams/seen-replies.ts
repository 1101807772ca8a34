import type { FindSeen, SeenThread } from '../seen-replies';
import { authorsOf } from './author';
import { threadIdOf } from './conversation';
import { minuteOf } from './ids';
import { holderOf, rowsBeside, rowsDrawn } from './row';

/** In chats, and in each post that is open on the page. */
export const seenInTeams: FindSeen = (context) => {
  const threads = new Map<string, SeenThread>();
  const seen = new Set<string>();
  const places = new Map<Element | null, number>();
  for (const row of rowsDrawn(context.document)) {
    const place = holderOf(row);
    if (!places.has(place)) places.set(place, places.size);
    const key = `${places.get(place)} ${row.root}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const threadId = threadIdOf(row);
    if (threadId === null) continue;
    const rows = rowsBeside(row, context.document);
    const authors = authorsOf(rows, context);
    const replies = rows.flatMap(({ id }, index) => {
      const author = authors[index] ?? null;
      return author === null ? [] : [{ author, at: minuteOf(id) }];
    });
    threads.set(threadId, { threadId, replies: [...(threads.get(threadId)?.replies ?? []), ...replies] });
  }
  return [...threads.values()];
};
