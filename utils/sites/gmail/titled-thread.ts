import { firstThat } from '../read/dom';
import { freeBeside } from '../read/free-strip';
import { parentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { FindTitled } from '../titled-thread';
import { isWritten } from './ours';
import { findMain } from './root';
import { routeOf } from './route';
import { select } from './selectors';
import { isThreadId, threadIdOf } from './thread-id';

/** The thread under its subject: by the subject's own id, and not another one in the address. */
export const titledInGmail: FindTitled = ({ document, location }) => {
  const main = findMain(document);
  const title = main && firstThat(main, select.subject, (el) => !isWritten(el) && isShown(el));
  const bar = title && parentOf(title);
  if (title === null || bar === null) return null;
  const stated = threadIdOf(title);
  const last = routeOf(location.href).at(-1) ?? '';
  const addressed = isThreadId(last) ? last : null;
  const threadId = stated ?? addressed;
  if (threadId === null || (addressed !== null && addressed !== threadId)) return null;
  return { threadId, title, bar, strips: () => freeBeside(title, bar) };
};
