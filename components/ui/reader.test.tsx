// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clockText } from '@/utils/domain/time/words';
import { writeSignals } from '@/utils/platform/signals';
import { ReaderProvider, useReader } from './reader';

const start = Date.parse('2026-11-27T17:10:30Z');
let root: Root;
const drawn = { clock: 0, rest: 0 };

function Clock() {
  drawn.clock += 1;
  const { now, display } = useReader();
  return <p>{clockText(now, 'Europe/Berlin', display)}</p>;
}

function Rest() {
  drawn.rest += 1;
  return null;
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const request = (_name: string, change: () => Promise<void>) => change();
  vi.stubGlobal('navigator', { locks: { request }, language: 'en-GB' });
  vi.useFakeTimers({ now: start });
  await writeSignals({ display: { hourCycle: 'h23', locale: 'en-GB' } });
  Object.assign(drawn, { clock: 0, rest: 0 });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <ReaderProvider>
        <Clock />
        <Rest />
      </ReaderProvider>,
    ),
  );
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a time moves on with the minute: one draw each, of what shows a time alone', async () => {
  expect(document.body.lastElementChild?.textContent).toBe('18:10');
  const before = drawn.clock;
  await act(() => vi.advanceTimersByTimeAsync(29_000));
  expect(drawn.clock).toBe(before);
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(document.body.lastElementChild?.textContent).toBe('18:11');
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(document.body.lastElementChild?.textContent).toBe('18:12');
  expect(drawn.clock).toBe(before + 2);
  expect(drawn.rest).toBe(1);
});

test('a setting that is changed shows at once', async () => {
  await act(() => writeSignals({ display: { hourCycle: 'h12', locale: 'en-US' } }));
  expect(document.body.lastElementChild?.textContent).toMatch(/^6:10\sPM$/);
});

test('a time outside a page is refused, as it would be nobody’s', () => {
  expect(() => renderToString(<Clock />)).toThrow('outside a page');
});
