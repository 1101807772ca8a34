import type { Ports } from './ports';
import type { Runner } from './runner';
import { shortestAlarm } from './waits';

/** What a start needs of the world. */
export interface StarterPorts extends Pick<Ports, 'setAlarm' | 'report'> {
  /** Epoch ms. */
  readonly now: () => number;
  /** Whether there is anything for a runner to do. */
  readonly hasUnsent: () => Promise<boolean>;
  /** The runner, whose code has to be loaded; rejects where that fails. */
  readonly load: () => Promise<Runner>;
}

/**
 * A runner that is loaded only where something is to be sent; what was loaded stays. Where the look or the loading
 * fails, everything stays queued, the failure is reported, and the alarm asks again.
 */
export function createStarter(ports: StarterPorts): Runner {
  let runner: Runner | null = null;
  let starting: Promise<Runner | null> | null = null;
  /** Whether it was asked to run since the last look began: what that one saw may lack what is asked for. */
  let isAsked = false;

  const setAlarm = () => ports.setAlarm(ports.now() + shortestAlarm);

  async function start(): Promise<Runner | null> {
    // First of all, as in the runner: from here on the worker may die at any moment.
    await setAlarm();
    while (isAsked) {
      isAsked = false;
      if (!(await ports.hasUnsent())) continue;
      runner = await ports.load();
      return runner;
    }
    await ports.setAlarm(null);
    return null;
  }

  const starter: Runner = {
    async run() {
      if (runner !== null) return runner.run();
      isAsked = true;
      starting ??= start()
        .catch(async (error) => {
          isAsked = false;
          ports.report(error);
          await setAlarm().catch(ports.report);
          return null;
        })
        .finally(() => {
          starting = null;
          // Asked while the alarm was being taken back.
          if (isAsked && runner === null) void starter.run();
        });
      const started = await starting;
      await started?.run();
    },
  };
  return starter;
}
