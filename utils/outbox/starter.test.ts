import { expect, test } from 'vitest';
import { createStarter } from './starter';

/** A starter at the time 0. Steps that `holds` are ended by hand; `done` says what was done, in order. */
function starterOf(answers: { unsent: boolean[]; loads?: (Error | null)[] }) {
  const done: string[] = [];
  const held = new Map<string, PromiseWithResolvers<void>>();
  const pass = async (what: string) => {
    done.push(what);
    await held.get(what)?.promise;
  };
  const loads = answers.loads ?? [null];
  const starter = createStarter({
    now: () => 0,
    setAlarm: (at) => pass(`alarm ${at}`),
    hasUnsent: async () => {
      await pass('look');
      return answers.unsent.shift() ?? false;
    },
    load: async () => {
      await pass('load');
      const failure = loads.shift();
      if (failure) throw failure;
      return { run: () => pass('run') };
    },
    report: (error) => done.push(`report ${Error.isError(error) ? error.message : ''}`),
  });
  const hold = (what: string) => {
    const gate = Promise.withResolvers<void>();
    held.set(what, gate);
    return () => {
      held.delete(what);
      gate.resolve();
    };
  };
  return { starter, done, hold };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('where nothing is to be sent the runner is not loaded, and no alarm stays', async () => {
  const { starter, done } = starterOf({ unsent: [false] });
  await starter.run();
  expect(done).toEqual(['alarm 30000', 'look', 'alarm null']);
});

test('what is to be sent loads the runner once; from then on it is asked alone', async () => {
  const { starter, done } = starterOf({ unsent: [true] });
  await Promise.all([starter.run(), starter.run()]);
  expect(done).toEqual(['alarm 30000', 'look', 'load', 'run', 'run']);
  await starter.run();
  expect(done.slice(5)).toEqual(['run']);
});

test('the alarm is set before anything else: the worker may die at any moment', async () => {
  const { starter, done, hold } = starterOf({ unsent: [true] });
  const release = hold('alarm 30000');
  const running = starter.run();
  await settle();
  expect(done).toEqual(['alarm 30000']);
  release();
  await running;
});

test('a runner that cannot be loaded is told, the alarm asks again, and then it is tried once more', async () => {
  const { starter, done } = starterOf({ unsent: [true, true], loads: [new Error('gone'), null] });
  await starter.run();
  expect(done).toEqual(['alarm 30000', 'look', 'load', 'report gone', 'alarm 30000']);
  await starter.run();
  expect(done.slice(5)).toEqual(['alarm 30000', 'look', 'load', 'run']);
});

test('an outbox that cannot be read is told, and the alarm asks again', async () => {
  const done: unknown[] = [];
  const starter = createStarter({
    now: () => 0,
    setAlarm: async (at) => void done.push(at),
    hasUnsent: () => Promise.reject(new Error('no database')),
    load: () => Promise.reject(new Error('never')),
    report: (error) => done.push(error),
  });
  await starter.run();
  expect(done).toEqual([30_000, new Error('no database'), 30_000]);
});

test('an alarm that cannot be set is told, and rejects nothing', async () => {
  const told: unknown[] = [];
  const starter = createStarter({
    now: () => 0,
    setAlarm: () => Promise.reject(new Error('no alarm')),
    hasUnsent: async () => true,
    load: () => Promise.reject(new Error('never')),
    report: (error) => told.push(error),
  });
  await starter.run();
  expect(told).toEqual([new Error('no alarm'), new Error('no alarm')]);
});

test('what is saved while it looks is seen by another look', async () => {
  const { starter, done, hold } = starterOf({ unsent: [false, true] });
  const release = hold('look');
  const running = starter.run();
  await settle();
  void starter.run();
  release();
  await running;
  expect(done.slice(0, 4)).toEqual(['alarm 30000', 'look', 'look', 'load']);
});

test('what is saved while the alarm is taken back is not left until something else wakes the worker', async () => {
  const { starter, done, hold } = starterOf({ unsent: [false, true] });
  const release = hold('alarm null');
  const running = starter.run();
  await settle();
  expect(done).toEqual(['alarm 30000', 'look', 'alarm null']);
  void starter.run();
  release();
  await running;
  await settle();
  expect(done.slice(3)).toEqual(['alarm 30000', 'look', 'load', 'run']);
});
