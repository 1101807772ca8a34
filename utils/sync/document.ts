/** What may go to the reader's other browsers. People never do, nor what says anything of one. */
export const syncedIds = ['settings', 'norms'] as const;
export type SyncedId = (typeof syncedIds)[number];

/** A state of a document. Of two the newer is the one with the higher version, then the later, then by the browser's id. */
export interface SyncMark {
  /** Grows by one with each change that any browser sends. */
  readonly version: number;
  /** Epoch ms of the change. */
  readonly at: number;
  /** The browser that sent it: a random id, made when syncing was switched on there. */
  readonly device: string;
  /** SHA-256 of the content. */
  readonly hash: string;
}

/** A document as it was found in the browser's sync: whole, not (yet) whole, or absent. */
export type FoundDocument =
  | { readonly state: 'whole'; readonly mark: SyncMark; readonly content: string }
  | { readonly state: 'part'; readonly mark: SyncMark }
  | { readonly state: 'none' };

export function isNewer(one: Omit<SyncMark, 'hash'>, other: Omit<SyncMark, 'hash'>): boolean {
  if (one.version !== other.version) return one.version > other.version;
  if (one.at !== other.at) return one.at > other.at;
  return one.device > other.device;
}
