// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecentChanges } from './recent-changes';
import { type Notices, UndoToast } from './undo-toast';
import { useTold } from './use-told';

let root: Root;
let told: Notices;
function Page({ place }: { readonly place: string }) {
  told = useTold(place);
  return (
    <main>
      <UndoToast {...told} />
      <RecentChanges past={told.past} undo={told.undo} />
    </main>
  );
}
const draw = (place = 'people') => act(async () => root.render(<Page place={place} />));
const tell = (text: string, undo?: () => void, edit?: unknown) =>
  act(async () => told.tell({ text, undo, edit }));
const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
const toast = () => document.querySelector('.undo-toast-text')?.textContent ?? null;
const undo = () => document.querySelector<HTMLButtonElement>('.undo-toast-undo');
const hear = async (type: string) => {
  await act(async () => document.querySelector('.undo-toast-place')?.dispatchEvent(new Event(type)));
  await pass(0);
};

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  await draw();
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a message leaves after eight seconds, a new one has all of them', async () => {
  await tell('First');
  await pass(7900);
  await tell('Second');
  await pass(7900);
  expect(toast()).toBe('Second');
  await pass(200);
  expect(toast()).toBeNull();
});

test('it stays while it has the focus, and leaves eight seconds later', async () => {
  await tell('Saved', () => {});
  await act(async () => undo()?.focus());
  await pass(0);
  await pass(60_000);
  expect(toast()).toBe('Saved');
  await act(async () => undo()?.blur());
  await pass(0);
  await pass(7900);
  expect(toast()).toBe('Saved');
  await pass(200);
  expect(toast()).toBeNull();
});

test('it stays while it is pointed at, and while the page is out of sight', async () => {
  await tell('Saved');
  const place = document.querySelector('.undo-toast-place') as HTMLElement;
  const hover = vi.spyOn(place, 'matches').mockReturnValue(true);
  await hear('pointerenter');
  await pass(60_000);
  expect(toast()).toBe('Saved');
  hover.mockReturnValue(false);
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await hear('pointerleave');
  await pass(60_000);
  expect(toast()).toBe('Saved');
  hidden.mockReturnValue(false);
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  await pass(0);
  await pass(8000);
  expect(toast()).toBeNull();
});

test('what can be undone stays in a list, the newest first, also in another section', async () => {
  const undone: string[] = [];
  await tell('Ada was deleted.', () => undone.push('Ada'));
  await tell('Bo was deleted.', () => undone.push('Bo'));
  await tell('Nothing to undo.');
  await pass(8000);
  await draw('norms');
  const details = document.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  await act(async () => details.dispatchEvent(new Event('toggle')));
  const list = () =>
    [...document.querySelectorAll('.recent-changes li > span')].map((one) => one.textContent);
  expect(list()).toEqual(['Bo was deleted.', 'Ada was deleted.']);
  const press = () => act(async () => document.querySelector<HTMLElement>('.recent-changes button')?.click());
  await press();
  expect(list()).toEqual(['Ada was deleted.']);
  await press();
  expect(undone).toEqual(['Bo', 'Ada']);
  expect(document.querySelector('.recent-changes')).toBeNull();
});

test('the keystrokes of one edit are undone as one', async () => {
  const edit = {};
  const undone: string[] = [];
  await tell('Saved: E-mail.', () => undone.push('2'), edit);
  await tell('Saved: E-mail.', () => undone.push('25'), edit);
  expect(told.past).toHaveLength(1);
  await act(async () => undo()?.click());
  expect([undone, told.past, toast()]).toEqual([['25'], [], null]);
});
