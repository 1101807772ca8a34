import type { PageNode } from '@/utils/domain/blocks';
import { take } from '@/utils/platform/world';
import type { CutMessage } from '../own-words/cut-words';

/** The script that reads bodies of mails hands this under this name. */
export const wordsPart = 'gmail-words';

/** Reads the next body of a thread; `author` is what names its writer, or null. */
export type ReadBody = (body: Element, author: string | null) => CutMessage;

export interface WordsPart {
  /**
   * Begins to read the bodies of one thread, the oldest first: each one's own words, and what else it holds. `title`
   * is the thread's subject.
   */
  readonly bodyReader: (title: string) => ReadBody;
  /** What is in the range, quoted text too: the reader chose it. */
  readonly textInRange: (body: Element, range: Range) => PageNode[];
}

/** What the other script handed; it runs before whatever reads a body. */
export function words(): WordsPart {
  const part = take<WordsPart>(wordsPart);
  if (part === undefined) throw new Error('gmail-words did not run');
  return part;
}
