import type { VendorTypes } from '@/utils/destinations/destination';
import { afterDuplicateCheck, closed, type DuplicateCheck } from './duplicate-check';
import { waiting } from './ends';
import type { Pace } from './item';
import { offline } from './offline';
import { heldBy, ownFault, ownOf, pacedHttp, paceIn } from './paced-http';
import type { Ports } from './ports';
import { renew } from './transitions';
import { shortestAlarm } from './waits';
import { lookingReason } from './why';

/** Makes one claimed check: one look, which changes nothing there. */
export async function checkDuplicates<Types extends VendorTypes>(
  check: DuplicateCheck<Types>,
  ports: Ports<Types>,
): Promise<void> {
  const { clock, store, tell } = ports;
  const save = async (
    next: DuplicateCheck<Types>,
    paced: (before: Pace<Types['id']>) => Pace<Types['id']>,
  ) => {
    await store.change((_, paces, checks) => {
      ownOf(checks, check);
      return { checks: [next], paces: [paced(paceIn(paces, check))], result: null };
    });
    tell({ check: next });
  };
  const asIs = (pace: Pace<Types['id']>) => pace;

  const now = clock.now();
  if (!ports.isOnline()) return await save(waiting(check, offline, { now }, now + shortestAlarm), asIs);
  const known = await store.checked(check);
  // It is not worth a question.
  if (known === null || !(await ports.mayReach(check.destination)))
    return await save(closed(check, now), asIs);
  const http = pacedHttp(check, lookingReason, ports, (_, checks) => ({
    checks: [renew(ownOf(checks, check), clock.now())],
  }));
  const destination = ports.destinations(check.destination);
  const outcome = await destination
    .findDuplicates({ ...known.work, kind: check.of }, known.made, http)
    .catch((error) => ownFault(error, clock.now(), ports));
  const moment = { now: clock.now(), random: ports.random() };
  await save(afterDuplicateCheck(check, outcome, moment), (pace) => ({
    ...pace,
    skew: http.skew(),
    held: heldBy(outcome, pace, moment.now),
  }));
}
