// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PersonInput } from './person-input';

let root: Root;
let finished: string[];
function Page() {
  const [text, setText] = useState('');
  const finish = () => {
    finished.push(text);
    setText('');
  };
  return (
    <PersonInput
      label="Add someone"
      text={text}
      people={[]}
      onType={setText}
      onTake={() => {}}
      onFinish={finish}
    />
  );
}

const field = () => {
  const input = document.querySelector('input');
  if (input === null) throw new Error('No field.');
  return input;
};
const type = (text: string) =>
  act(async () => {
    // React looks at the value by a setter of its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const enter = () => act(async () => field().focus());
const leave = () => act(async () => field().blur());
const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  finished = [];
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  await act(async () => root.render(<Page />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a name that was left is meant as one', async () => {
  await enter();
  await type('Mara Lindqvist');
  await leave();
  await pass(300);
  expect(finished).toEqual(['Mara Lindqvist']);
  expect(field().value).toBe('');
});

test('a name begun soon after the field was left is not finished with half of it', async () => {
  await enter();
  await leave();
  await enter();
  await type('Tom');
  await pass(300);
  await type('Tom Becker');
  expect(finished).toEqual([]);
  expect(field().value).toBe('Tom Becker');
  await leave();
  await pass(300);
  expect(finished).toEqual(['Tom Becker']);
});
