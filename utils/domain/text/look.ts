import type { Mark } from './blocks';

/** How the text that is being read looks: its marks and the link around it. */
export interface RunLook {
  readonly marks: readonly Mark[];
  readonly href?: string | undefined;
  /** Whether no-break spaces are kept. */
  readonly isKept?: boolean;
}
