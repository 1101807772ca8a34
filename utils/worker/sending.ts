import { createHttp } from '@/utils/connections/http';
import type { VendorFacts } from '@/utils/connections/vendor';
import { type SentTypes, sendStore } from '@/utils/decisions/tasks/send-store';
import type { SentTo } from '@/utils/destinations/destination';
import { destinationIds } from '@/utils/destinations/facts';
import { destinationOf } from '@/utils/destinations/list';
import type { Ports } from '@/utils/outbox/ports';
import { createRunner, type Runner } from '@/utils/outbox/runner';
import { setOutboxAlarm } from '@/utils/platform/alarms';
import { mayReach } from '@/utils/platform/permissions';
import { writeLedger } from '@/utils/store/ledger';
import { sessionAt } from '@/utils/store/sessions';
import { isTaskSystem } from '@/utils/tasks/facts';
import { taskSystemOf } from '@/utils/tasks/list';
import { taskReason } from '@/utils/tasks/reason';
import { taskSender } from '@/utils/tasks/sender';
import { signedIn } from './signed-in';

export { takeUpOffline } from '@/utils/decisions/take-up';

/** The outbox's runner with all that it sends to. A script that the worker loads once there is something to send. */
export function makeRunner(said: Pick<Ports<SentTypes>, 'tell' | 'report'>): Runner {
  const documents = new Map(destinationIds.map((id) => [id, signedIn(destinationOf(id), sessionAt(id))]));
  const destinations = (id: SentTypes['id']): SentTo<SentTypes> & Pick<VendorFacts, 'hosts'> =>
    isTaskSystem(id) ? taskSender(taskSystemOf(id)) : (documents.get(id) ?? destinationOf(id));
  return createRunner<SentTypes>({
    store: sendStore(),
    destinations,
    httpFor: ({ destination }, why) =>
      createHttp(destinations(destination).hosts, isTaskSystem(destination) ? taskReason(why) : why, {
        fetch: (request) => fetch(request),
        now: Date.now,
        write: writeLedger,
      }),
    clock: { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    setAlarm: setOutboxAlarm,
    random: Math.random,
    newToken: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
    mayReach: (id) => mayReach(destinations(id).hosts),
    ...said,
  });
}
