// @vitest-environment jsdom
import { act, useMemo, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSuggestions } from './use-suggestions';

let root: Root;
/** Draws the page anew with items that are the same in another array. */
let drawAnew: () => void;

function Page() {
  const [text, setText] = useState('');
  const [times, setTimes] = useState(0);
  drawAnew = () => setTimes((before) => before + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another array of the same items each time
  const items = useMemo(
    () => (text === '' ? [] : ['one', 'two', 'three'].map((item) => `${text} ${item}`)),
    [text, times],
  );
  const { inputProps, listProps, itemProps, marked } = useSuggestions({
    ...{ inputId: 'field', text, items, takesBest: true, opensOnFocus: true },
    textOf: (item) => item,
    onType: setText,
    onTake: setText,
  });
  return (
    <>
      <input {...inputProps} value={text} />
      <ul {...listProps('List')}>
        {items.map((item, index) => (
          <li key={item} {...itemProps(item, index)}>
            {item}
          </li>
        ))}
      </ul>
      <output>{marked}</output>
    </>
  );
}

const field = () => document.querySelector('input') as HTMLInputElement;
const marked = () => document.querySelector('output')?.textContent;
const type = (text: string) =>
  act(async () => {
    field().focus();
    // React looks at the value by a setter of its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(async () => field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // jsdom lays nothing out and has no such function.
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  await act(async () => root.render(<Page />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('where an arrow key led the mark it stays when the same items come anew, and typing marks the best', async () => {
  await type('a');
  expect(marked()).toBe('a one');
  await press('ArrowUp');
  expect(marked()).toBe('a three');
  await act(async () => drawAnew());
  expect(marked()).toBe('a three');
  await type('ab');
  expect(marked()).toBe('ab one');
});
