import type { NormMatrix } from '@/utils/domain/norms/norms';
import type { SiteId } from '@/utils/domain/thread/capture';
import type { Phrase } from '@/utils/words/phrase';

/** What administrators set for everybody whose browser they manage; docs/managed.md describes it for them. */
export interface Policy {
  /** The https address of the list of people; null where they name none. */
  readonly peopleAddress: string | null;
  /** The client id that Google's sign-in goes by; null where they name none. */
  readonly googleClientId: string | null;
  /** The team's norms, which then hold; null where they give none. */
  readonly norms: NormMatrix | null;
  /** Whether the team's norms cannot be edited. */
  readonly isNormsLocked: boolean;
  readonly sitesOff: readonly SiteId[];
  /** Values that cannot be used: each costs itself alone. */
  readonly problems: readonly PolicyProblem[];
}

export interface PolicyProblem {
  /** As they wrote it. */
  readonly name: string;
  readonly why: Phrase;
}

export const noPolicy: Policy = {
  peopleAddress: null,
  googleClientId: null,
  norms: null,
  isNormsLocked: false,
  sitesOff: [],
  problems: [],
};
