import { lazy, Suspense } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { popupRows } from '../popup-rows';

const WaitList = lazy(async () => ({ default: (await import('./wait-list')).WaitList }));

const DecisionDueList = lazy(async () => ({
  default: (await import('./decision-due-list')).DecisionDueList,
}));
const OwedList = lazy(async () => ({ default: (await import('./owed-list')).OwedList }));

/** What decisions ask of the reader, what they owe and what they wait for, where it is anything; its code is loaded then, after the popup is drawn. */
export function WaitsHere() {
  const { now } = useReader();
  const hasDues = (useRows(popupRows.firstDue) ?? Number.POSITIVE_INFINITY) <= now;
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
