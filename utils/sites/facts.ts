import type { PersonHint } from '@/utils/domain/people/hint';
import type { SiteId } from '@/utils/domain/thread/capture';

/** What the manifest, the worker and the extension's own pages must know of a site without loading its code. */
export interface SiteFacts {
  readonly id: SiteId;
  /** As its users know it. */
  readonly name: string;
  /** Scheme and host, without a path. */
  readonly origin: string;
  /** The match pattern under which its content script runs. */
  readonly match: string;
  /** The ids of its adapter's spots: of no other does the worker keep a report. */
  readonly spots: readonly string[];
  /** How people are named there; an address of another kind names nobody on this site. */
  readonly hintKind: PersonHint['kind'];
  /** The scripts that its reader needs in the page before it, by their paths in the extension. */
  readonly beforeReader: readonly string[];
}
