import { lazy, Suspense } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { useReader } from '@/components/ui/reader';
import { firstDueOf } from '@/utils/domain/decision/decision-dues';
import { popupRows } from '../popup-rows';

const WaitList = lazy(async () => ({ default: (await import('./wait-list')).WaitList }));

const DecisionDueList = lazy(async () => ({
  default: (await import('./decision-due-list')).DecisionDueList,
}));
const OwedList = lazy(async () => ({ default: (await import('./owed-list')).OwedList }));

/** What decisions ask of the reader, what they owe and what they wait for, where it is anything; its code is loaded then, after the popup is drawn. */
export function WaitsHere() {
  const { now } = useReader();
  const hasDues = firstDueOf(useRows(popupRows.decisionDues)?.lines ?? []) <= now;
  const hasOwed = (useRows(popupRows.owed)?.all ?? []).length > 0;
  const hasWaits = useRows(popupRows.hasWaits) === true;
  // The more there is of it, the less each part takes from the team's day.
  const most = [hasDues, hasOwed, hasWaits].filter(Boolean).length > 1 ? 1 : 2;
  return (
    <Suspense>
      {hasDues && <DecisionDueList most={most} />}
      {hasOwed && <OwedList most={most} />}
      {hasWaits && <WaitList most={most} />}
    </Suspense>
  );
}
