import type { CapturedMessage } from '@/utils/domain/thread/capture';
import type { NotRead } from '@/utils/domain/thread/not-read';
import { tellChanges } from '../read/tell-changes';
import type { Progress, ReadContext } from '../site';
import { authorsOf } from './author';
import { contentElement } from './body';
import { captureMessage } from './captured-message';
import { counted, isFolded } from './not-read';
import { type Row, rowsDrawn } from './row';

/** The messages of one post, gathered while its rows come and go. */
export interface GatheredPost {
  /** Reads what is drawn of the post now. */
  gather(): void;
  /** The rows of the post that are drawn now. */
  rows(): readonly Row[];
  size(): number;
  hasRoot(): boolean;
  /** Whether the post and all replies that it says it has are read. */
  isWhole(): boolean;
  /** Oldest first, each once. */
  messages(): readonly CapturedMessage[];
  /** `ends`: whether both ends of the list were seen. */
  notRead(ends: boolean): readonly NotRead[];
}

interface Found {
  /** Null for one that was taken back. */
  readonly message: CapturedMessage | null;
  readonly isFolded: boolean;
}

export function gatherPost(
  root: string,
  stated: number | null,
  context: ReadContext,
  progress: Progress,
): GatheredPost {
  const found = new Map<string, Found>();
  const tell = tellChanges(progress);
  const rows = () => rowsDrawn(context.document).filter((row) => row.root === root);
  const replies = () => found.size - (found.has(root) ? 1 : 0);

  const gather = () => {
    const here = rows();
    const authors = authorsOf(here, context);
    here.forEach((row, index) => {
      const message = contentElement(row) === null ? null : captureMessage(row, authors[index] ?? null, null);
      const now = { message, isFolded: isFolded(row.unit) };
      const before = found.get(row.id);
      found.set(row.id, before === undefined ? now : better(before, now));
    });
    tell(found.size, Math.max(found.size, (stated ?? 0) + 1));
  };
  return {
    gather,
    rows,
    size: () => found.size,
    hasRoot: () => found.has(root),
    isWhole: () => stated !== null && found.has(root) && replies() >= stated,
    messages: () =>
      [...found.entries()]
        .sort(([one], [other]) => Number(one) - Number(other))
        .flatMap(([, { message }]) => message ?? []),
    notRead: (ends) => {
      const missing = stated === null ? 0 : Math.max(0, stated - replies());
      const isUnsure = stated === null && !ends;
      const folded = [...found.values()].filter((one) => one.isFolded).length;
      return [
        ...counted(found.has(root) ? 0 : 1, 'at-least-one'),
        ...counted(missing, 'unloaded'),
        ...counted(isUnsure ? 1 : 0, 'maybe'),
        ...counted(folded, 'collapsed', 'part'),
      ];
    },
  };
}

/** The newer reading, unless it is in the midst of being drawn or folded away again. */
function better(before: Found, now: Found): Found {
  const isLess = (now.isFolded && !before.isFolded) || (now.message?.body.length ?? 0) === 0;
  const { message } = isLess ? before : now;
  if (message === null) return now;
  const author = now.message?.author ?? before.message?.author ?? null;
  return { message: { ...message, author }, isFolded: isLess ? before.isFolded : now.isFolded };
}
