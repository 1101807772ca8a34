import { lazy, Suspense } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { popupRows } from '../popup-rows';

const WaitList = lazy(async () => ({ default: (await import('./wait-list')).WaitList }));

/** What the reader waits for, where it is anything; its code is loaded then, after the popup is drawn. */
export function WaitsHere() {
  if (useRows(popupRows.hasWaits) !== true) return null;
  return (
    <Suspense>
      <WaitList />
    </Suspense>
  );
}
