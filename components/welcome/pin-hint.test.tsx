// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PinHint } from './pin-hint';

let root: Root;
let changed: (() => void)[] = [];
let settings: { isOnToolbar?: boolean } | undefined;
const commandsAre = (commands: readonly { name: string; shortcut: string }[]) =>
  Object.assign(browser.commands, { getAll: async () => commands });
const draw = async () => {
  await act(async () => root.render(<PinHint />));
  return document.body.textContent ?? '';
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  changed = [];
  Object.assign(browser.action, {
    getUserSettings: async () => settings ?? {},
    onUserSettingsChanged: {
      addListener: (listener: () => void) => changed.push(listener),
      removeListener: () => {},
    },
  });
  commandsAre([
    { name: '_execute_action', shortcut: 'Alt+Shift+M' },
    { name: 'log-decision', shortcut: 'Alt+Shift+K' },
  ]);
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('it says how to pin the icon until it is pinned, and the keys that the browser gave the popup', async () => {
  settings = { isOnToolbar: false };
  const before = await draw();
  expect(before).toContain('puzzle piece');
  expect(before).toContain('Open Meantime: Alt+Shift+M');
  expect(before).toContain('Log decision: Alt+Shift+K');
  settings = { isOnToolbar: true };
  await act(async () => changed.map((listener) => listener()));
  expect(document.body.textContent).toContain('Meantime is pinned');
  expect(document.body.textContent).not.toContain('puzzle piece');
});

test('a browser that does not tell is told how', async () => {
  settings = undefined;
  expect(await draw()).toContain('then the pin next to Meantime');
});

test.each([
  ['Chrome/150.0.0.0 Safari/537.36 Edg/150.0', 'then the eye next to Meantime'],
  ['Gecko/20100101 Firefox/153.0', 'then the gear next to Meantime, then “Pin to Toolbar”'],
  ['Chrome/150.0.0.0 Safari/537.36', 'then the pin next to Meantime'],
])('%s says it as its own menu does', async (agent, words) => {
  settings = { isOnToolbar: false };
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(`Mozilla/5.0 ${agent}`);
  expect(await draw()).toContain(words);
});

test('keys that were taken away are told, too', async () => {
  settings = { isOnToolbar: false };
  commandsAre([{ name: '_execute_action', shortcut: '' }]);
  expect(await draw()).toContain('No shortcut for Open Meantime');
});
