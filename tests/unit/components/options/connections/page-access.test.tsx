// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PageAccess } from '@/components/options/connections/tasks/page-access';
import { canLogAt } from '@/components/popup/log-tab';
import { addEnglish } from '@/components/ui/words';
import { mondayFacts } from '@/utils/connections/monday/facts';
import { tasks } from '@/utils/words/made/room-tasks';

addEnglish(tasks);
const pages = mondayFacts.pages ?? [];
let isGiven: boolean;
let refuses: boolean;
let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  [isGiven, refuses] = [false, false];
  const turn = (given: boolean) => async () => {
    isGiven = given && !refuses;
    return isGiven === given;
  };
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => isGiven) as never);
  vi.spyOn(browser.permissions, 'request').mockImplementation(turn(true) as never);
  vi.spyOn(browser.permissions, 'remove').mockImplementation(turn(false) as never);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
    vi.spyOn(event, 'removeListener').mockReturnValue(undefined);
  }
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    optional_host_permissions: [...pages],
  } as never);
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  await act(async () => root.render(<PageAccess system="monday" pages={pages} />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const box = () => document.querySelector('input');
const asked = { origins: ['https://*.monday.com/*'] };

test('the pages are asked for in the click itself, and given back by the next one', async () => {
  expect(document.querySelector('label')?.textContent).toMatch(/^“Log decision” in the popup/);
  await act(async () => {
    box()?.click();
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith(asked);
  });
  expect(box()?.checked).toBe(true);
  await act(async () => box()?.click());
  expect(browser.permissions.remove).toHaveBeenCalledWith(asked);
  expect([isGiven, box()?.checked]).toEqual([false, false]);
});

test('a refusal leaves it off and says what still works', async () => {
  refuses = true;
  await act(async () => box()?.click());
  expect(document.body.textContent).toContain('“Log decision” stays in the right-click menu.');
  expect(box()?.checked).toBe(false);
});

test.each([
  ['https://fern.monday.com/boards/18/pulses/28', true],
  ['https://fern.monday.com/boards/18', false],
  ['https://app.asana.com/1/1200/project/1208/task/1209', true],
  ['https://monday.com.example/boards/18/pulses/28', false],
  [undefined, false],
])('the popup offers it on the page of a task alone: %s', (address, isOffered) => {
  expect(canLogAt(address)).toBe(isOffered);
});
