import type { SourceGroup } from '@/utils/domain/groups/source-group';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import type { LayerRow } from '@/utils/roster/layers/layer';
import type { IncompletePerson } from '@/utils/roster/layers/merge-layers';
import type { SharedAddress } from '@/utils/roster/layers/units';
import type { RowProblem } from '@/utils/roster/source';
import type { Told } from '@/utils/words/phrase';

/** How often a source is loaded by itself. */
export const refreshRates = ['off', 'hourly', 'daily'] as const;
export type RefreshRate = (typeof refreshRates)[number];

/** Where people come from. No token: those stay with the connections. */
export interface StoredSource {
  readonly id: string;
  /** Of `rosterSources`; one that this version does not know stays, and is not loaded. */
  readonly kind: string;
  /** As its schema parsed them. */
  readonly settings: unknown;
  /** In the user's words. */
  readonly name: string;
  /** The smallest is the highest layer. */
  readonly place: number;
  readonly every: RefreshRate;
  /** What the source called its last state; null where it has none. */
  readonly revision: string | null;
  /** Epoch ms of the last load that succeeded. */
  readonly loadedAt: number;
  /** What failed since, with the first and the last time in epoch ms; null where the last load succeeded. */
  readonly failure: SourceFailure | null;
  /** The team's norms, as it said them last; null or absent where it says none. */
  readonly norms?: NormMatrix | null | undefined;
  /** The groups that it names, those that it no longer has among them for a while; absent where it names none. */
  readonly groups?: readonly SourceGroup[] | undefined;
  /** Ids of those that the reader removed from the list. */
  readonly hiddenGroups?: readonly string[] | undefined;
  /** Lines of the last load that could not be used. */
  readonly problems: readonly RowProblem[];
  /** What the last load told of itself as a whole. */
  readonly remarks?: readonly Told[] | undefined;
}

export interface SourceFailure {
  readonly since: number;
  readonly at: number;
  readonly words: Told;
  /** Epoch ms before which no other try is worth it; null where only the user can help. */
  readonly retryAt: number | null;
}

export interface StoredRow extends LayerRow {
  readonly source: string;
}

/** What the last merge found besides people; one row. */
export interface MergeNotes {
  readonly id: 'last';
  readonly shared: readonly SharedAddress[];
  readonly incomplete: readonly IncompletePerson[];
}
