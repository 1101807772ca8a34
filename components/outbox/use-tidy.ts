import { useEffect } from 'react';
import { pruneOutbox } from '@/utils/decisions/prune-outbox';

/** Each time a page opens that shows what was sent: what ended long ago goes. The worker is spared the code. */
export function useTidy(): void {
  useEffect(() => {
    // Full storage is said where something is saved.
    void pruneOutbox(Date.now()).catch(() => undefined);
  }, []);
}
