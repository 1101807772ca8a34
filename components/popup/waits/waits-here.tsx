import { lazy, Suspense } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { popupRows } from '../popup-rows';

const WaitList = lazy(async () => ({ default: (await import('./wait-list')).WaitList }));

const DecisionDueList = lazy(async () => ({
  default: (await import('./decision-due-list')).DecisionDueList,
}));
const OwedList = lazy(async () => ({ default: (await import('./owed-list')).OwedList }));

/** What decisions ask of the reader, what they owe and what they wait for, where it is anything; its code is loaded then, after the popup is drawn. */
export function WaitsHere() {
  const hasDues = useRows(popupRows.hasDues) === true;
  const hasOwed = useRows(popupRows.hasOwed) === true;
  const hasWaits = useRows(popupRows.hasWaits) === true;
  return (
    <Suspense>
      {hasDues && <DecisionDueList />}
      {hasOwed && <OwedList />}
      {hasWaits && <WaitList />}
    </Suspense>
  );
}
