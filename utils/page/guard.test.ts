import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeGuard } from './guard';

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('an error is reported once, without the text of the page, and thrown to nobody', () => {
  const reports: string[] = [];
  const { wrap } = makeGuard((place) => reports.push(place));
  const fails = wrap((text: string) => {
    throw new TypeError(`cannot read ${text}`);
  });
  for (let times = 0; times < 3; times++) fails('a secret subject');
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatch(/^TypeError/);
  expect(reports[0]).not.toContain('secret');
});

test('once the extension was updated under the page, nothing comes into its console', () => {
  const said = vi.spyOn(console, 'debug').mockImplementation(() => {});
  const { id } = fakeBrowser.runtime;
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };
  Object.assign(fakeBrowser.runtime, { id: undefined });
  makeGuard().wrap(gone)();
  expect(said).not.toHaveBeenCalled();
  Object.assign(fakeBrowser.runtime, { id });
  makeGuard().wrap(gone)();
  expect(said).toHaveBeenCalledOnce();
});
