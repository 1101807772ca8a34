import type { Decision, Status } from './decision';

/** What a replacement changes in the decision that it replaces. */
export type Replaced = Pick<Decision, 'status' | 'supersededBy' | 'statusBefore'>;

/** The status that a decision has by itself, whatever has replaced it since. */
export function ownStatus({ status, supersededBy, statusBefore }: Replaced): Status {
  // Earlier versions noted none, and replaced accepted decisions.
  return supersededBy === null ? status : (statusBefore ?? 'accepted');
}

/** A decision that is named as a replacement of another: its id in the log, and when it was saved, epoch ms. */
export interface Replacement {
  readonly id: string;
  readonly savedAt: number;
  readonly decision: Replaced;
}

/**
 * What becomes of `older` now that the replacement with the id `changed` changed: it is superseded once one of
 * `replacements` (all that name it) is accepted, and has its former status again once that one is no longer
 * accepted or no longer replaces it. One that was accepted and replaced in its turn still counts. Null where
 * nothing changes.
 */
export function replacedNow(
  older: Replaced,
  replacements: readonly Replacement[],
  changed: string,
): Replaced | null {
  const holder = replacements.find(({ id }) => id === older.supersededBy);
  if (holder !== undefined && keepsOut(holder)) return null;
  // By a decision that is not in this log, and nobody touched the link.
  if (older.supersededBy !== null && holder === undefined && older.supersededBy !== changed) return null;
  const next = replacements
    .filter(({ decision }) => ownStatus(decision) === 'accepted')
    .toSorted((a, b) => a.savedAt - b.savedAt)
    .at(-1);
  if (next !== undefined)
    return { status: 'superseded', supersededBy: next.id, statusBefore: ownStatus(older) };
  if (older.supersededBy === null) return null;
  return { status: ownStatus(older), supersededBy: null, statusBefore: undefined };
}

/** A status of superseded that the user chose by hand does not bring back what was replaced. */
function keepsOut({ decision }: Replacement): boolean {
  const status = ownStatus(decision);
  return status === 'accepted' || status === 'superseded';
}

const offered: readonly Status[] = ['accepted', 'proposed', 'draft'];

/** Of a thread's decisions, newest first, the one to go on with: accepted before proposed; undefined where none counts. */
export function inForce<Saved extends { readonly decision: Pick<Decision, 'status'> }>(
  newestFirst: readonly Saved[],
): Saved | undefined {
  return offered
    .map((status) => newestFirst.find(({ decision }) => decision.status === status))
    .find((found) => found !== undefined);
}
