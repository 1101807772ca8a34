import { type FoundDocument, isNewer, type SyncMark } from './document';

/** What this browser knows of a document. */
export interface Known {
  /** The state that it sent or took last; null before the first. */
  readonly base: SyncMark | null;
  /** What is here now: its hash, and since when, epoch ms. */
  readonly local: { readonly hash: string; readonly at: number };
  readonly device: string;
}

/** What to do with a document. `told`: content that gives way to another, to be kept and told. */
export type SyncStep =
  | { readonly do: 'nothing' }
  /** Here and there are the same: note it. */
  | { readonly do: 'adopt'; readonly mark: SyncMark }
  | { readonly do: 'send'; readonly version: number; readonly told: 'theirs' | null }
  | { readonly do: 'take'; readonly mark: SyncMark; readonly content: string };

/** How long a document may be on its way before it counts as broken off, ms. */
export const longestWay = 10 * 60_000;

/**
 * Pure: which of two states of a document counts. What was edited in one browser alone wins; of two edits the newer one by
 * version, time and browser, and the other is told. `now` in epoch ms.
 */
export function decideSync({ base, local, device }: Known, found: FoundDocument, now: number): SyncStep {
  const next = (than = 0) => Math.max(base?.version ?? 0, than) + 1;
  if (found.state === 'none') return { do: 'send', version: next(), told: null };
  const { mark } = found;
  if (found.state === 'part') {
    // Another browser is writing, unless it is ours that broke off or the other one that never went on.
    const isOver = mark.device === device || now - mark.at > longestWay;
    return isOver ? { do: 'send', version: next(mark.version), told: null } : { do: 'nothing' };
  }
  if (mark.hash === local.hash) return { do: 'adopt', mark };
  const take = { do: 'take', mark, content: found.content } as const;
  // The first time: what the others have counts, and what was here is told.
  if (base === null) return take;
  const isEdited = base.hash !== local.hash;
  // Not by its hash: another version of the extension may write the same in other words.
  const isKnown = mark.version === base.version && mark.at === base.at && mark.device === base.device;
  if (isKnown) return isEdited ? { do: 'send', version: next(), told: null } : { do: 'nothing' };
  const mine = isEdited ? { version: base.version + 1, at: local.at, device } : base;
  if (isNewer(mark, mine)) return take;
  // Theirs was written without knowing ours.
  return { do: 'send', version: next(mark.version), told: 'theirs' };
}
