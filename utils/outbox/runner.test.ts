import { expect, test } from 'vitest';
import type { Ports } from './ports';
import { createRunner } from './runner';

const unused = (): never => {
  throw new Error('Nothing is sent here.');
};

/** A runner over an empty outbox; `passes` counts how often that was read, `reported` the faults. */
function emptyOutbox(setAlarm: Ports['setAlarm']) {
  let passes = 0;
  const reported: unknown[] = [];
  const runner = createRunner({
    store: {
      change: async (work: (items: [], paces: [], checks: []) => { result: unknown }) => {
        passes += 1;
        return work([], [], []).result;
      },
    } as unknown as Ports['store'],
    destinations: unused,
    httpFor: unused,
    clock: { now: () => 0, sleep: unused },
    setAlarm,
    random: () => 0,
    newToken: () => '',
    isOnline: () => true,
    mayReach: async () => true,
    tell: unused,
    report: (error) => reported.push(error),
  });
  return { runner, reported, passes: () => passes };
}

/** One whose alarms are slow: each is set by `next`. */
function slowAlarms() {
  const alarms: { readonly at: number | null; readonly isSet: () => void }[] = [];
  const outbox = emptyOutbox((at) => new Promise((isSet) => alarms.push({ at, isSet })));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const next = async () => {
    await settle();
    alarms.shift()?.isSet();
    await settle();
  };
  return { ...outbox, next, alarms };
}

test('what is saved right after the outbox was read is not left until something else wakes the worker', async () => {
  const { runner, next, alarms, passes } = slowAlarms();
  const running = runner.run();
  await next();
  expect(passes()).toBe(1);
  // The alarm is being taken back, as nothing was found; then a page saves and asks.
  expect(alarms.map(({ at }) => at)).toEqual([null]);
  void runner.run();
  await next();
  expect(passes()).toBe(2);
  await next();
  await running;
  expect(passes()).toBe(2);
});

test('once it has come to rest, it runs again when it is asked', async () => {
  const { runner, next, passes } = slowAlarms();
  const first = runner.run();
  await next();
  await next();
  await first;
  const second = runner.run();
  await next();
  await next();
  await second;
  expect(passes()).toBe(2);
});

test('alarms that cannot be set are told of once for each try, and nothing turns in circles', async () => {
  const { runner, reported } = emptyOutbox(() => Promise.reject(new Error('No alarms')));
  await runner.run();
  await new Promise((resolve) => setTimeout(resolve));
  expect(reported).toHaveLength(2);
});
