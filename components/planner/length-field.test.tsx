// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReaderContext } from '@/components/ui/reader';
import { addEnglish } from '@/components/ui/words';
import { sayEnglish } from '@/utils/words/english';
import { planner } from '@/utils/words/made/room-planner';
import { LengthField } from './length-field';

const reader = {
  now: Date.UTC(2026, 10, 30, 9),
  zone: 'Europe/Berlin',
  display: { hourCycle: 'auto', locale: null },
  say: sayEnglish,
} as const;

let root: Root;
let asked: number[];
function Page({ first }: { readonly first: number }) {
  const [minutes, setMinutes] = useState(first);
  const change = (next: { readonly minutes: number }) => {
    asked.push(next.minutes);
    setMinutes(next.minutes);
  };
  return (
    <ReaderContext value={reader}>
      <LengthField minutes={minutes} onChange={change} />
    </ReaderContext>
  );
}
const draw = (first: number) => act(async () => root.render(<Page first={first} />));
const choice = () => document.querySelector('select') as HTMLSelectElement;
const field = () => document.querySelector('input');
async function set(node: HTMLInputElement | HTMLSelectElement | null, value: string): Promise<void> {
  if (node === null) throw new Error('No field.');
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'value')?.set?.call(node, value);
    const type = node instanceof HTMLInputElement ? 'input' : 'change';
    node.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

beforeEach(() => {
  addEnglish(planner);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  asked = [];
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('Other… opens a field with the length of before; what is typed counts as soon as it is a length', async () => {
  await draw(30);
  expect(field()).toBeNull();
  await set(choice(), 'other');
  expect(field()?.value).toBe('30');
  expect(asked).toEqual([]);
  await set(field(), '4');
  expect(document.querySelector('[role=alert]')?.textContent).toBe(
    'Enter a whole number of minutes from 5 to 480.',
  );
  await set(field(), '40');
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(asked).toEqual([40]);
  await set(choice(), '60');
  expect([field(), asked]).toEqual([null, [40, 60]]);
});

test('a usual length that is typed leaves the field where it is', async () => {
  await draw(37);
  expect([choice().value, field()?.value]).toEqual(['other', '37']);
  await set(field(), '45');
  expect([choice().value, field()?.value, asked]).toEqual(['other', '45', [45]]);
});
