import { createContext, useContext } from 'react';

/**
 * Where the line stands, epoch ms, for what follows it. Around the rows, so that while it is dragged only their times are
 * drawn anew, and not the rows.
 */
export const LineAt = createContext<number | null>(null);

export function useLineAt(): number {
  const at = useContext(LineAt);
  if (at === null) throw new Error('A row follows no line.');
  return at;
}
