import { expect, test, vi } from 'vitest';
import { asked } from './asked';
import { rowsRead } from './live-rows';

const never = () => {};

test('a page waits for the answer, and everybody after has it at once from one question', async () => {
  const ask = vi.fn(async () => ['Alt+Shift+M']);
  const keys = asked(ask, []);
  expect(ask).not.toHaveBeenCalled();
  await rowsRead([keys]);
  const heard = vi.fn();
  keys.subscribe(heard, never);
  expect(heard).toHaveBeenCalledWith(['Alt+Shift+M']);
  expect(keys.getValue()).toEqual(['Alt+Shift+M']);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('asked again, only another answer is told', async () => {
  let keys = ['Alt+Shift+M'];
  let ask = never;
  const question = asked(
    async () => [...keys],
    [],
    (again) => {
      ask = again;
      return never;
    },
  );
  const heard = vi.fn();
  question.subscribe(heard, never);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await question.again();
  expect(heard).toHaveBeenCalledTimes(1);
  keys = [];
  ask();
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([]));
});

test('where the browser gives no answer the page goes on', async () => {
  const question = asked(() => Promise.reject(new Error('No window')), null);
  await rowsRead([question]);
  expect(question.getValue()).toBeNull();
  expect(question.hasValue()).toBe(true);
});

test('who leaves last ends it, and who comes next asks anew', async () => {
  const ask = vi.fn(async () => 1);
  const stop = vi.fn();
  const question = asked(ask, 0, () => stop);
  const end = question.subscribe(never, never);
  await vi.waitFor(() => expect(question.hasValue()).toBe(true));
  end();
  expect(stop).toHaveBeenCalledTimes(1);
  expect(question.hasValue()).toBe(false);
  question.subscribe(never, never);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('an answer like the fallback is the fallback itself, which draws nothing anew', async () => {
  const none: readonly string[] = [];
  const question = asked(async () => [] as readonly string[], none);
  await rowsRead([question]);
  expect(question.getValue()).toBe(none);
});
