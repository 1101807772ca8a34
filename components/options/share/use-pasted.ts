import { useEffect, useRef, useState } from 'react';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import { type PastedNorms, readPastedNorms } from './read-norms';

/** What the text says; null while there is none or it is being read. */
export function usePasted(text: string, isSelected: boolean, team: NormMatrix): PastedNorms | null {
  const [read, setRead] = useState<{ readonly text: string; readonly found: PastedNorms } | null>(null);
  const base = useRef(team);
  base.current = team;
  useEffect(() => {
    let isWanted = text.trim() !== '' || isSelected;
    if (isWanted) {
      void readPastedNorms(text, base.current).then((found) => {
        if (isWanted) setRead({ text, found });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [text, isSelected]);
  const isShown = text.trim() !== '' || isSelected;
  return isShown && read?.text === text ? read.found : null;
}
