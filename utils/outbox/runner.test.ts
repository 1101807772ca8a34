import { expect, test } from 'vitest';
import type { Ports } from './ports';
import { createRunner } from './runner';

const unused = (): never => {
  throw new Error('Nothing is sent here.');
};

/** A runner over an empty outbox whose alarms are slow; `passes` counts how often the outbox was read. */
function slowAlarms() {
  let passes = 0;
  const alarms: { readonly at: number | null; readonly isSet: () => void }[] = [];
  const runner = createRunner({
    store: {
      change: async (work: (open: [], paces: []) => { result: unknown }) => {
        passes += 1;
        return work([], []).result;
      },
    } as unknown as Ports['store'],
    destinations: unused,
    wireFor: unused,
    clock: { now: () => 0, sleep: unused },
    setAlarm: (at) => new Promise((isSet) => alarms.push({ at, isSet })),
    random: () => 0,
    newToken: () => '',
    isOnline: () => true,
    mayReach: async () => true,
    tell: unused,
    report: unused,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const next = async () => {
    await settle();
    alarms.shift()?.isSet();
    await settle();
  };
  return { runner, next, alarms, passes: () => passes };
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
