import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromLineOn, handOverSelection, takeSelection } from './selected-norms';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['Hi all, our norms: meantime-norms:1:eyJ Thanks', 'meantime-norms:1:eyJ Thanks'],
  ['In the meantime, norms: Meantime-\n> norms:1:eyJ', 'Meantime-\n> norms:1:eyJ'],
  ['mean\u200Btime-nor\u00ADms:1:e\u2060yJ', 'meantime-norms:1:eyJ'],
  ['In the meantime we wait', ''],
  ['', ''],
])('of a selection only what begins with a line goes on: %j', (selection, part) => {
  expect(fromLineOn(selection)).toBe(part);
});

test('the page whose address names it gets it once, and nothing stays', async () => {
  const path = await handOverSelection('our norms: meantime-norms:1:eyJ');
  const hash = path.slice(path.indexOf('#') + 1);
  expect(path).not.toContain('eyJ');
  expect(await takeSelection('norms')).toBeNull();
  expect(await takeSelection(`norms/${crypto.randomUUID()}`)).toBeNull();
  expect(await takeSelection(hash)).toBe('meantime-norms:1:eyJ');
  expect(await takeSelection(hash)).toBeNull();
  expect(await browser.storage.session.get(null)).toEqual({});
  expect(await browser.storage.local.get(null)).toEqual({});
});
