import type { Wait } from './wait';

/** The oldest message first; of the same time always the same one. */
export const oldestFirst = (one: Wait, other: Wait): number =>
  one.sentAt - other.sentAt || (one.key < other.key ? -1 : 1);
