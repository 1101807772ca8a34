import { useCallback, useState } from 'react';
import type { Told } from '@/components/ui/undo-toast';

/** What each section gets: a way to say what was done and to offer to take it back. */
export interface SectionProps {
  readonly tell: (told: Told) => void;
}

/** The one message of the page that says what was just done. */
export function useTold() {
  const [told, setTold] = useState<Told | null>(null);
  const dismiss = useCallback(() => setTold(null), []);
  return { told, tell: setTold, dismiss };
}
