import { createHttp } from '@/utils/connections/http';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { destinationIds } from '@/utils/destinations/facts';
import { destinationOf } from '@/utils/destinations/list';
import type { Ports } from '@/utils/outbox/ports';
import { createRunner, type Runner } from '@/utils/outbox/runner';
import { setOutboxAlarm } from '@/utils/platform/alarms';
import { mayReach } from '@/utils/platform/permissions';
import { writeLedger } from '@/utils/store/ledger';
import { sessionAt } from '@/utils/store/sessions';
import { signedIn } from './signed-in';

export { takeUpOffline } from '@/utils/decisions/take-up';

/** The outbox's runner with all that it sends to. A script that the worker loads once there is something to send. */
export function makeRunner(said: Pick<Ports, 'tell' | 'report'>): Runner {
  const destinations = new Map(destinationIds.map((id) => [id, signedIn(destinationOf(id), sessionAt(id))]));
  return createRunner({
    store: outboxStore(),
    destinations: (id) => destinations.get(id) ?? destinationOf(id),
    httpFor: ({ destination }, why) =>
      createHttp(destinationOf(destination).hosts, why, {
        fetch: (request) => fetch(request),
        now: Date.now,
        write: writeLedger,
      }),
    clock: { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    setAlarm: setOutboxAlarm,
    random: Math.random,
    newToken: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
    mayReach: (id) => mayReach(destinationOf(id).hosts),
    ...said,
  });
}
