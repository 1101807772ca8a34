import { isSameMatrix } from './given-norms.ts';
import { type NormMatrix, type NormVersion, shippedNorms } from './norms.ts';

/** A change that a source made, and the norms before it. */
export interface SourceChange {
  readonly before: NormMatrix;
  readonly version: NormVersion;
}

/** What sources changed after `seen` (epoch ms, as it was stored), newest first; all of it where nothing was seen yet. */
export function newsOf(versions: readonly NormVersion[], seen: unknown): readonly SourceChange[] {
  const since = typeof seen === 'number' ? seen : Number.NEGATIVE_INFINITY;
  const sorted = versions.toSorted((one, other) => one.from - other.from);
  const news = sorted.flatMap((version, at): SourceChange[] => {
    const before = sorted[at - 1]?.team ?? shippedNorms;
    const isNew = version.changedBy !== undefined && version.from > since;
    return isNew && !isSameMatrix(before, version.team) ? [{ before, version }] : [];
  });
  return news.toReversed();
}
