import type { PersonHint } from '@/utils/domain/people/hint';
import type { ReadContext } from './site';

/** The messages of one thread that are on the page, each with its author and time where the page says both for certain. */
export interface SeenThread {
  readonly threadId: string;
  /** `at` in epoch ms on a whole minute. */
  readonly replies: readonly { readonly author: PersonHint; readonly at: number }[];
}

/** Of each thread that is open on the page, who wrote and when; no text is read. */
export type FindSeen = (context: ReadContext) => readonly SeenThread[];
