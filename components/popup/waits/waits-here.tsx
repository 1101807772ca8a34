import { lazy, Suspense } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { popupRows } from '../popup-rows';

const WaitList = lazy(async () => ({ default: (await import('./wait-list')).WaitList }));

const OwedList = lazy(async () => ({ default: (await import('./owed-list')).OwedList }));

/** What the reader owes and waits for, where it is anything; its code is loaded then, after the popup is drawn. */
export function WaitsHere() {
  const hasOwed = useRows(popupRows.hasOwed) === true;
  const hasWaits = useRows(popupRows.hasWaits) === true;
  return (
    <Suspense>
      {hasOwed && <OwedList />}
      {hasWaits && <WaitList />}
    </Suspense>
  );
}
