import type { Decision } from './decision';

/** The decision at the other end of a replacement, as a document names it. */
export interface OtherEnd {
  readonly title: string;
  /** Its document; null where there is none that others could open (yet). */
  readonly href: string | null;
}

/** A decision on its way into a document: with what it replaces and what replaced it, where the log knows them. */
export interface LinkedDecision extends Decision {
  readonly ends?:
    | {
        readonly supersedes?: OtherEnd | undefined;
        readonly supersededBy?: OtherEnd | undefined;
      }
    | undefined;
}
