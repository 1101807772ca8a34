import type { StoredSource } from './tables';

/** The highest layer first; of two at the same place always the same one. */
export const byPlace = (one: StoredSource, other: StoredSource): number =>
  one.place - other.place || (one.id < other.id ? -1 : 1);
