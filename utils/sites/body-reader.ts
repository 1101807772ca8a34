import type { PageNode } from '@/utils/domain/text/blocks';
import { take } from '@/utils/platform/world';
import type { CutMessage } from './own-words/cut-message';

/** What two scripts hand to the reader, and under which names: together they are larger than one should be. */
export const bodiesPart = 'gmail-bodies';
export const wordsPart = 'gmail-words';

export interface BodiesPart {
  /** A body with what its markup says of its parts. */
  readonly readMarked: (body: Element) => PageNode[];
  readonly textInRange: (body: Element, range: Range) => PageNode[];
}

export interface WordsPart {
  readonly cutterFor: (title: string) => (nodes: readonly PageNode[], author: string | null) => CutMessage;
}

/** Reads the next body of a thread; `author` is what names its writer, or null. */
export type ReadBody = (body: Element, author: string | null) => CutMessage;

/**
 * Begins to read the bodies of one thread, the oldest first: each one's own words, and what else it holds. `title` is
 * the thread's subject.
 */
export function bodyReader(title: string): ReadBody {
  const cut = part<WordsPart>(wordsPart).cutterFor(title);
  const { readMarked } = part<BodiesPart>(bodiesPart);
  return (body, author) => cut(readMarked(body), author);
}

/** What is in the range, quoted text too: the reader chose it. */
export function textInRange(body: Element, range: Range): PageNode[] {
  return part<BodiesPart>(bodiesPart).textInRange(body, range);
}

/** They run before whatever reads a body. */
function part<T>(name: string): T {
  const handed = take<T>(name);
  if (handed === undefined) throw new Error(`${name} did not run`);
  return handed;
}
