import type { CapturedMessage } from '@/utils/domain/thread/capture';
import { isConnected } from '../read/nodes';
import { tellChanges } from '../read/tell-changes';
import type { Progress, ReadContext } from '../site';
import { isNotice } from './message-row';
import type { OpenPane } from './open-pane';
import { handedReading } from './reading';
import { statedReplies } from './reply-count';
import { partsNow, rootTsOf, rowsIn } from './scope';

/** A thread's messages, gathered while its lines come and go. */
export interface Harvest {
  /** Reads what stands in the page now. Throws where the pane shows another thread by now. */
  gather(): void;
  size(): number;
  /** How many replies Slack said the thread has; null where it did not. */
  stated(): number | null;
  /** Whether the first message and all replies that Slack counts are read. */
  isWhole(): boolean;
  /** Oldest first, each once. */
  messages(): readonly CapturedMessage[];
}

export function makeHarvest(pane: OpenPane, context: ReadContext, progress: Progress): Harvest {
  const { root, scope } = pane;
  const { captureMessage } = handedReading();
  const found = new Map<string, CapturedMessage>();
  let stated: number | null = null;
  const tell = tellChanges(progress);

  const gather = () => {
    const isThere = isConnected(scope.container);
    const here = isThere ? rootTsOf(scope) : null;
    // In the midst of drawing no line may say which thread it is.
    if (!isThere || (here !== null && here !== root))
      throw new Error('The thread was closed while it was read.');
    const parts = partsNow(scope);
    for (const { row, ts } of rowsIn(parts)) {
      if (isNotice(row)) continue;
      const before = found.get(ts);
      const message = captureMessage(row, ts, context, null);
      // A line in the midst of being drawn may have no words yet, and one without its group no author.
      found.set(ts, before === undefined ? message : better(before, message));
    }
    const replies = found.size - (root !== null && found.has(root) ? 1 : 0);
    // The line that counts scrolls away, too.
    stated = statedReplies(parts, root, replies) ?? stated;
    tell(found.size, Math.max(found.size, (stated ?? 0) + 1));
  };
  return {
    gather,
    size: () => found.size,
    stated: () => stated,
    isWhole: () => stated !== null && root !== null && found.has(root) && found.size > stated,
    messages: () => [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The newer reading, unless the older one says more. */
function better(before: CapturedMessage, now: CapturedMessage): CapturedMessage {
  const body = now.body.length === 0 ? before : now;
  return { ...body, author: now.author ?? before.author };
}
