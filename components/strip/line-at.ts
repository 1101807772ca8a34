import { createContext, use } from 'react';

/**
 * Where the line stands, epoch ms, for what follows it. Around the rows, so that while it is dragged only their times are
 * drawn anew, and not the rows.
 */
export const LineAt = createContext<number | null>(null);

/** Where it stands for one row that comes later; null: with the line. Another context, as a row that hears both is drawn twice. */
export const RowAt = createContext<number | null>(null);

export function useLineAt(): number {
  const at = use(LineAt);
  if (at === null) throw new Error('A row follows no line.');
  return at;
}

/** The same for a part of a row. */
export function useRowAt(): number {
  const own = use(RowAt);
  // The line itself is not heard where the row has its own place: with each of its moves it would be drawn.
  const at = own ?? use(LineAt);
  if (at === null) throw new Error('A row follows no line.');
  return at;
}
