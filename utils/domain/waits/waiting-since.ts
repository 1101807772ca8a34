/** Who wrote a message, as far as that is known, and when (epoch ms on a whole minute). */
export interface WrittenBy {
  readonly by: 'me' | 'other' | 'unknown';
  readonly sentAt: number | null;
}

/**
 * From when the reader waits in a thread whose messages are these, oldest first: their oldest message that is newer than
 * the last one of anybody else. Null where there is none, or its time or an author after it is not known for certain.
 */
export function waitingSince(messages: readonly WrittenBy[]): number | null {
  const last = messages.findLastIndex(({ by }) => by !== 'me');
  if (messages[last]?.by === 'unknown') return null;
  return messages[last + 1]?.sentAt ?? null;
}
