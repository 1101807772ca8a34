import { lazy, Suspense } from 'react';
import { useRows } from '@/components/ui/live-rows';
import { useDebounced } from '@/components/ui/use-debounced';
import { DecisionLinks } from './decision-links';
import { popupRows } from './popup-rows';

// What searches is loaded with the first search.
const FoundDecisions = lazy(async () => ({ default: (await import('./found-decisions')).FoundDecisions }));

/** What was decided last or, while something is searched for, the newest decisions that have all its words. */
export function LastDecisions({ search }: { readonly search: string }) {
  const asked = useDebounced(search);
  // A search that was cleared is over at once.
  if (search.trim() === '' || asked.trim() === '') return <NewestDecisions />;
  return (
    <Suspense>
      <FoundDecisions search={asked} />
    </Suspense>
  );
}

function NewestDecisions() {
  return <DecisionLinks lines={useRows(popupRows.lastDecisions)} found={null} />;
}
