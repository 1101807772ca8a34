import type { VendorTypes } from '@/utils/destinations/destination';
import { checkDuplicates } from './check-duplicates';
import { deliver } from './deliver';
import type { Task } from './item';
import { LeaseLost, type Ports } from './ports';
import { passOver } from './ready';
import { longestSleep, shortestAlarm } from './waits';

export interface Runner {
  /** Sends what is due, and sees to it that the rest wakes the worker. Resolves when nothing is left for now; never rejects. */
  run(): Promise<void>;
}

/** One for each worker; all that it must know later is stored. */
export function createRunner<Types extends VendorTypes>(ports: Ports<Types>): Runner {
  const mine = new Set<string>();
  const active = new Set<Promise<void>>();
  let running: Promise<void> | null = null;
  let wake = Promise.withResolvers<void>();
  /** Whether it was asked to run since the last pass began: what that pass read may lack what is asked for. */
  let isAsked = false;

  /** Starts what is due; returns when the next pass is. */
  async function pass(): Promise<number | null> {
    const { items, checks, next } = await ports.store.change((open, paces, openChecks) => {
      const now = ports.clock.now();
      const found = passOver(open, openChecks, paces, { now, mine, newToken: ports.newToken });
      return { items: found.changed.items, checks: found.changed.checks, result: found };
    });
    for (const item of items) take(item, () => deliver(item, ports));
    for (const check of checks) take(check, () => checkDuplicates(check, ports));
    return next;
  }

  /** Starts what was claimed. */
  function take({ lease }: Task<Types>, work: () => Promise<void>): void {
    const token = lease?.token ?? '';
    mine.add(token);
    const sending = work()
      .catch((error) => {
        if (!(error instanceof LeaseLost)) ports.report(error);
      })
      .finally(() => {
        mine.delete(token);
        active.delete(sending);
      });
    active.add(sending);
  }

  async function loop(): Promise<void> {
    // First of all: from here on the worker may die at any moment.
    await ports.setAlarm(ports.clock.now() + shortestAlarm);
    for (;;) {
      wake = Promise.withResolvers();
      isAsked = false;
      const next = await pass();
      const { now, sleep } = ports.clock;
      await ports.setAlarm(next === null ? null : Math.max(next, now() + shortestAlarm));
      if (isAsked) continue;
      if (active.size > 0) {
        await Promise.race([...active, wake.promise]);
      } else if (next !== null && next - now() <= longestSleep) {
        await Promise.race([sleep(Math.max(0, next - now())), wake.promise]);
      } else return;
    }
  }

  const runner: Runner = {
    run() {
      isAsked = true;
      wake.resolve();
      running ??= loop()
        .catch(async (error) => {
          // The alarm asks again; asking at once could fail as often as it is done.
          isAsked = false;
          ports.report(error);
          await ports.setAlarm(ports.clock.now() + shortestAlarm).catch(ports.report);
        })
        .finally(() => {
          running = null;
          if (isAsked) void runner.run();
        });
      return running;
    },
  };
  return runner;
}
