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

test('an answer that the worker, stopped meanwhile, cannot give is no fault to report; one of our code is', async () => {
  const said = vi.spyOn(console, 'debug').mockImplementation(() => {});
  const ofBrowser = new Error('the message channel closed before a response was received');
  // As Chromium makes it: from no line of a script.
  ofBrowser.stack = `Error: ${ofBrowser.message}`;
  const guard = makeGuard();
  guard.settle(Promise.reject(ofBrowser));
  guard.settle(Promise.reject(new RangeError('ours')));
  await vi.waitFor(() => expect(said).toHaveBeenCalled());
  expect(said.mock.calls.map(([, place]) => String(place).split('\n')[0])).toEqual(['RangeError']);
});
