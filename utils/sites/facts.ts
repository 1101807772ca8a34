import type { PersonHint } from '@/utils/domain/people/hint';
import type { SiteId } from '@/utils/domain/thread/capture';

/** What the manifest, the worker and the extension's own pages must know of a site without loading its code. */
export interface SiteFacts {
  readonly id: SiteId;
  /** As its users know it. */
  readonly name: string;
  /** Each scheme and host under which it is, without a path; the first is where most find it. */
  readonly origins: readonly [string, ...string[]];
  /** The match patterns under which its content script runs, one for each origin. */
  readonly matches: readonly string[];
  /** Whether it is off until the reader switches it on, and its hosts are asked for in that click. */
  readonly isOptional: boolean;
  /** The ids of its adapter's spots: of no other does the worker keep a report. */
  readonly spots: readonly string[];
  /** How people are named there; an address of another kind names nobody on this site. */
  readonly hintKind: PersonHint['kind'];
  /** What it can't do yet: read what the page doesn't hold, say beside a title that there is a decision, say what the reader owes. */
  readonly lacks: readonly ('whole' | 'decided' | 'owed')[];
  /** The scripts that its reader needs in the page before it, by their paths in the extension. */
  readonly beforeReader: readonly string[];
}
