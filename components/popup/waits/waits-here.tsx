import { lazy, Suspense } from 'react';
import { liveRows, useRowsOr } from '@/components/ui/live-rows';
import { hasOpenWaits } from '@/utils/store/has-waits';

const WaitList = lazy(async () => ({ default: (await import('./wait-list')).WaitList }));
const hasWaits = liveRows(() => hasOpenWaits());

/** What the reader waits for, where it is anything; its code is loaded then, after the popup is drawn. */
export function WaitsHere() {
  if (!useRowsOr(hasWaits, false)) return null;
  return (
    <Suspense>
      <WaitList />
    </Suspense>
  );
}
