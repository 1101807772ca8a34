// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addEnglish } from '@/components/ui/words';
import { planner } from '@/utils/words/made/room-planner';
import { RecordingCard } from './recording-card';

const link = 'https://www.loom.com/share/0d31d6926da342dfa7f09e72a4c5e77e';
let root: Root;
let written: string[];
let copied: string[];

const field = () => document.querySelector('input') as HTMLInputElement;
const buttons = () => [...document.querySelectorAll('button')];
const paste = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (name: string) =>
  act(async () =>
    buttons()
      .find(({ textContent }) => textContent === name)
      ?.click(),
  );

beforeEach(async () => {
  addEnglish(planner);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  written = [];
  copied = [];
  const writeText = async (text: string) => void copied.push(text);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  const card = <RecordingCard template="update" onWrite={(words) => written.push(words)} />;
  await act(async () => root.render(card));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('a link that is pasted is copied in a line, or goes into a draft', async () => {
  expect(buttons()).toEqual([]);
  await paste(` ${link}\n`);
  await press('Copy a line with it');
  await vi.waitFor(() => expect(document.querySelector('.plan-told')?.textContent).toMatch(/^Copied/));
  expect(copied).toEqual([
    `I recorded this instead of a meeting, so that everyone can watch it in their own hours: ${link}`,
  ]);
  await press('Write an update with it');
  expect(written).toEqual([`Recording: ${link}`]);
});

test('what is no link is told so and goes nowhere', async () => {
  await paste('loom.com/share/1');
  expect(document.querySelector('[role=alert]')?.textContent).toBe(
    'Paste the link as it is, from https:// on.',
  );
  expect(buttons()).toEqual([]);
});
