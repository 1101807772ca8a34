import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { VendorTypes } from '@/utils/destinations/destination';
import type { RequestReason } from '@/utils/platform/ledger';
import { phrase } from '@/utils/words/phrase';
import type { DuplicateCheck } from './duplicate-check';
import type { OutboxItem, Pace, Task } from './item';
import { noPace, takeTurn } from './pace';
import { type Change, LeaseLost, type Ports } from './ports';
import { holdUntil } from './waits';

/** Renews the task's lease among what is open; throws `LeaseLost` where it is this worker's no more. */
export type Renew<Types extends VendorTypes> = (
  items: readonly OutboxItem<Types>[],
  checks: readonly DuplicateCheck<Types>[],
) => Omit<Change<null, Types>, 'result' | 'paces'>;

/** A task's HTTP port: before each request the lease is renewed and a turn taken, both stored. */
export function pacedHttp<Types extends VendorTypes>(
  task: Task<Types>,
  why: RequestReason,
  ports: Ports<Types>,
  renewed: Renew<Types>,
): Http & { readonly skew: () => number | null } {
  const { store, clock } = ports;
  const plain = ports.httpFor(task, why);
  const { rate } = ports.destinations(task.destination);
  let skew: number | null = null;
  return {
    ...plain,
    skew: () => skew,
    fetch: async (input, init) => {
      const wait = await store.change<number>((items, paces, checks) => {
        const turn = takeTurn(paceIn(paces, task), rate, clock.now());
        skew ??= turn.pace.skew;
        return { ...renewed(items, checks), paces: [turn.pace], result: turn.wait };
      });
      if (wait > 0) await clock.sleep(wait);
      const response = await plain.fetch(input, init);
      const date = Date.parse(response.headers.get('date') ?? '');
      if (Number.isFinite(date)) skew = date - clock.now();
      return response;
    },
  };
}

/** The stored task, where it is still this worker's. */
export function ownOf<T extends Task<VendorTypes>>(open: readonly T[], task: T): T {
  const stored = open.find(({ id }) => id === task.id);
  if (stored?.state !== 'sending' || stored.lease?.token !== task.lease?.token) throw new LeaseLost();
  return stored;
}

export function paceIn<Types extends VendorTypes>(
  paces: readonly Pace<Types['id']>[],
  { destination }: Task<Types>,
): Pace<Types['id']> {
  return paces.find((pace) => pace.destination === destination) ?? noPace(destination);
}

/** A vendor that asks to come back later means all tasks for it. */
export function heldBy(outcome: Outcome<unknown>, pace: Pace<string>, now: number): number {
  const isAsked = !outcome.ok && outcome.kind === 'again' && !outcome.mayHaveCommitted;
  return isAsked ? holdUntil(outcome.retryAt, now) : pace.held;
}

/** A bug of a destination, or full storage in the middle of a request: as if the answer had been lost. */
export function ownFault(
  error: unknown,
  now: number,
  { report }: Pick<Ports<VendorTypes>, 'report'>,
): Outcome<never> {
  if (error instanceof LeaseLost) throw error;
  report(error);
  const words = phrase('failures.own-fault');
  return { ok: false, kind: 'again', retryAt: now, mayHaveCommitted: true, words };
}
