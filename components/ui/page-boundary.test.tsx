// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSignals, writeSignals } from '@/utils/platform/signals';
import { ItemBoundary } from './item-boundary';
import { PageBoundary } from './page-boundary';

let root: Root;
let isBroken = true;
const Child = ({ words = 'All is well' }: { words?: string }) => {
  if (isBroken) throw new RangeError('Incorrect locale information provided');
  return <p>{words}</p>;
};
const draw = async (page: ReactNode) => {
  await act(async () => root.render(page));
  return document.body.textContent ?? '';
};
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name);

beforeEach(() => {
  // React asks for it where its updates are awaited.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // jsdom has none.
  const locks = { request: (_: string, work: () => unknown) => Promise.resolve(work()) };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  fakeBrowser.reset();
  isBroken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a page that cannot be drawn says so, keeps what can be kept and quotes nothing of the error', async () => {
  const text = await draw(
    <PageBoundary>
      <Child />
    </PageBoundary>,
  );
  expect(text).toContain('This page stopped');
  expect(text).toContain('still in this browser');
  expect(text).not.toContain('Incorrect locale');
  expect(button('Export what can be read')).toBeDefined();
  expect(button('Reset this setting')).toBeUndefined();
});

test('a setting that was changed can be reset, and then the page is drawn', async () => {
  await writeSignals({ display: { hourCycle: 'h12', locale: 'de' } });
  await draw(
    <PageBoundary>
      <Child />
    </PageBoundary>,
  );
  await vi.waitFor(() => expect(button('Reset this setting')).toBeDefined());
  isBroken = false;
  await act(async () => button('Reset this setting')?.click());
  await vi.waitFor(() => expect(document.body.textContent).toBe('All is well'));
  expect((await readSignals()).display).toEqual({ hourCycle: 'auto', locale: null });
});

test('an error of the database is said as that, with a way to begin anew', async () => {
  const Closed = (): ReactNode => {
    throw Object.assign(new Error('closed'), { name: 'DatabaseClosedError' });
  };
  await draw(
    <PageBoundary>
      <Closed />
    </PageBoundary>,
  );
  await act(() => vi.dynamicImportSettled());
  expect(document.body.textContent).toContain('can’t open its database in this browser');
  expect(button('Start over…')).toBeDefined();
});

test('of a list only the item that cannot be drawn is missing', async () => {
  const text = await draw(
    <ul>
      <ItemBoundary>
        <li>First</li>
      </ItemBoundary>
      <ItemBoundary>
        <Child />
      </ItemBoundary>
      <ItemBoundary>
        <li>Third</li>
      </ItemBoundary>
    </ul>,
  );
  expect(text).toBe('FirstThis entry can’t be shown. It is still stored, and Export all includes it.Third');
});
