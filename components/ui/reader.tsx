import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Reader } from '@/utils/domain/time/words';
import { readerZone, useNow } from './use-now';
import { useDisplay } from './use-signals';
import { type PageWords, useWords } from './words';

/** Who reads a page of ours: every message can be said. */
export interface OwnReader extends Omit<Reader, 'say'>, Pick<PageWords, 'say'> {}

/** Null outside a page. */
export const ReaderContext = createContext<OwnReader | null>(null);

/** Around each page of the extension: one clock, which moves on once a minute, and one reading of the settings. */
export function ReaderProvider({ children }: { readonly children: ReactNode }) {
  const now = useNow();
  const display = useDisplay();
  const { say } = useWords();
  const zone = readerZone();
  const reader = useMemo(() => ({ now, zone, display, say }), [now, zone, display, say]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** Whose times are shown and how. What asks for it is drawn anew with each minute; where only `display` is needed, ask `useDisplay`. */
export function useReader(): OwnReader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('A time is shown outside a page.');
  return reader;
}
