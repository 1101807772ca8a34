import { useEffect } from 'react';
import { useHash } from '@/components/ui/use-hash';
import { takeSelection } from '@/utils/platform/selected-norms';

/** Calls `onText` with what was selected on a page and sent here by *Use these norms* in its menu. */
export function useSelectedNorms(onText: (text: string) => void): void {
  const hash = useHash();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a selection is taken once, for the address that names it
  useEffect(() => {
    void takeSelection(hash).then((text) => {
      if (text !== null) onText(text);
    });
  }, [hash]);
}
