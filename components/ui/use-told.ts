import { useCallback, useEffect, useState } from 'react';
import type { UndoNotice } from './undo-toast';

/** What each section gets: a way to say what was done and to offer to take it back. */
export interface SectionProps {
  readonly tell: (told: UndoNotice) => void;
}

/** The one message of the page that says what was just done; it goes when `place` changes. */
export function useTold(place: string) {
  const [told, setTold] = useState<UndoNotice | null>(null);
  const dismiss = useCallback(() => setTold(null), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of place is the reason to run
  useEffect(dismiss, [place]);
  return { told, tell: setTold, dismiss };
}
