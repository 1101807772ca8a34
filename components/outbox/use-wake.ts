import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { wakeOutbox } from '@/utils/decisions/outbox-actions';
import { database } from '@/utils/store/database';

/** While a page is open on which a change of status queues updates of documents: each is sent at once. */
export function useWake(): void {
  const queued = useLiveQuery(() => database.outbox.where('state').equals('queued').count()) ?? 0;
  useEffect(() => {
    if (queued > 0) void wakeOutbox();
  }, [queued]);
}
