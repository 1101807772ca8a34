// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// What is loaded once something is typed is here at once.
import '@/components/strip/typed-zones';
import '@/utils/domain/typed/typed-time';
import { lineNow } from '@/components/strip/line';
import { useTypedTime } from '@/components/strip/use-typed-time';
import { ReaderContext } from '@/components/ui/reader';
import { sayEnglish } from '@/utils/words/english';
import { DayTime } from './day-time';

const reader = {
  now: Date.parse('2026-11-30T09:10:00Z'),
  zone: 'Europe/Berlin',
  display: { hourCycle: 'auto', locale: null },
  say: sayEnglish,
} as const;

let root: Root;
let keys: string[];
function Page() {
  const [line, setLine] = useState(lineNow);
  const [typed, setTyped] = useState('');
  const time = useTypedTime(typed, { setLine });
  const onKey = ({ key }: { readonly key: string }) => {
    keys.push(key);
    return true;
  };
  const at = line.at === null ? 'now' : new Date(line.at).toISOString().slice(0, 16);
  return (
    <>
      <DayTime {...{ typed, time, onKey }} onType={setTyped} />
      <output>
        {at} {line.zone}
      </output>
    </>
  );
}

const field = () => document.querySelector('input') as HTMLInputElement;
const shown = () => document.querySelector('output')?.textContent?.trim();
const said = () => document.querySelector('[role=status]')?.textContent;
const type = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(async () => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  keys = [];
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  const page = (
    <ReaderContext value={reader}>
      <Page />
    </ReaderContext>
  );
  await act(async () => root.render(page));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test.each([
  ['Thu 15:30 in Tokyo', '2026-12-03T06:30 Asia/Tokyo'],
  ['morgen 9 Uhr', '2026-12-01T08:00'],
  ['en 3 horas', '2026-11-30T12:10'],
  ['明日15時', '2026-12-01T14:00'],
  ['غدا 9:00', '2026-12-01T08:00'],
])('%s takes the line there, and an empty field back to now', async (text, at) => {
  await type(text);
  await vi.waitFor(() => expect(shown()).toBe(at));
  expect(said()).toBe('');
  await press('Escape');
  await vi.waitFor(() => expect(shown()).toBe('now'));
  expect(field().value).toBe('');
});

test('what is no time is told once it was meant as one, and not while it is typed on', async () => {
  await type('Thursd');
  expect(said()).toBe('');
  await press('Enter');
  expect(said()).toMatch(/^That’s no time/);
  await type('Thursday 9');
  await vi.waitFor(() => expect(shown()).toBe('2026-12-03T08:00'));
  expect(said()).toBe('');
  await type('9:00 in Nowhereville');
  await vi.waitFor(() => expect(said()).toMatch(/^No place or time zone/));
  expect(shown()).toBe('now');
});

test('as long as nothing is in it, its keys are the line’s', async () => {
  await press('ArrowRight');
  await type('9:00');
  await press('ArrowLeft');
  expect(keys).toEqual(['ArrowRight']);
});
