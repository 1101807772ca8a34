import { closest, findAll } from '../read/dom';
import { freeBeside } from '../read/free-strip';
import { isShown } from '../read/visible';
import type { FindTitled } from '../titled-thread';
import { threadIdOf } from './conversation';
import { holderOf, rowsDrawn } from './row';
import { channelTitle, chatTitle, entityHeader, layout, repliesPane } from './selectors';

/**
 * The chat, or the one post in its own pane, by the title above it; posts in their channel have none. Nobody's where two
 * threads are drawn below that title.
 */
export const titledInTeams: FindTitled = ({ document }) => {
  const [first, ...more] = rowsDrawn(document).filter(
    ({ unit, root }) => root === null || closest(unit, repliesPane) !== null,
  );
  if (first === undefined) return null;
  const isOne = more.every((row) => row.root === first.root && holderOf(row) === holderOf(first));
  const around = closest(first.unit, layout);
  const titles = findAll(around, first.root === null ? chatTitle : channelTitle).filter(isShown);
  const [title, ...others] = titles;
  const bar = title === undefined ? null : closest(title, entityHeader);
  const threadId = threadIdOf(first);
  if (!isOne || title === undefined || others.length > 0 || bar === null || threadId === null) return null;
  return { threadId, title, bar, strips: () => freeBeside(title, bar) };
};
