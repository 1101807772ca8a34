import type { ReadContext, Strip } from './site';

/** The open thread, by its title on the page. */
export interface TitledThread {
  readonly threadId: string;
  readonly title: Element;
  /** What the chip is put in last, and drawn over a free strip of it. */
  readonly bar: Element;
  /** Where it is free beside the title, the nearest first. Lays the page out. */
  strips(): readonly Strip[];
}

/** The thread whose title stands on the page; null where none is open, or two readings of which it is disagree. */
export type FindTitled = (context: ReadContext) => TitledThread | null;
