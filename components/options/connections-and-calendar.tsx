import { lazy, Suspense } from 'react';
import type { SectionProps } from '@/components/ui/use-told';
import { ConnectionsSection } from './connections/connections-section';

// It can add a source, and brings all that reads one.
const CalendarSwitch = lazy(async () => ({
  default: (await import('./sources/google/calendar-switch')).CalendarSwitch,
}));

/** Connections, with what else the connected Google account can be asked for: neither folder knows of the other. */
export function ConnectionsAndCalendar({ tell }: SectionProps) {
  const calendar = (
    <Suspense>
      <CalendarSwitch isExplained tell={tell} />
    </Suspense>
  );
  return <ConnectionsSection tell={tell} forGoogle={calendar} />;
}
