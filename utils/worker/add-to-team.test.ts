import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takePerson } from '@/utils/platform/person-to-add';
import { readMailto, readNamed, showForm } from './add-to-team';

const hint = { kind: 'slack-user', value: 'U0ANANYA1', label: 'Ananya Rao', team: 'T0FERNHILL' } as const;

test('what a page says is checked: somebody, and an offset that a clock can have', () => {
  expect(readNamed({ hint, minutesAhead: 330 })).toEqual({ hint, minutesAhead: 330 });
  expect(readNamed({ hint, minutesAhead: 9999 })).toEqual({ hint, minutesAhead: null });
  expect(readNamed({ hint, minutesAhead: '330' })).toEqual({ hint, minutesAhead: null });
  for (const odd of [null, 7, {}, { hint: { kind: 'boss', value: 'x' } }, { hint: { ...hint, value: '' } }])
    expect(readNamed(odd)).toBeNull();
});

test.each([
  ['mailto:Ada%40Fern.example?subject=Hi', 'ada@fern.example'],
  ['mailto:ada@fern.example', 'ada@fern.example'],
])('%s is somebody', (link, value) => {
  expect(readMailto(link)).toMatchObject({ hint: { kind: 'email', value } });
});

test.each([
  undefined,
  'https://fern.example/',
  'mailto:',
  'mailto:ada',
  'mailto:a@b.example,c@d.example',
  'mailto:%E0',
])('%s is nobody', (link) => {
  expect(readMailto(link)).toBeNull();
});

test('the form opens beside the tab, is handed the person once, and nothing of it stays', async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ res: { hint, minutesAhead: 330 } } as never);
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await showForm(undefined, { id: 3, index: 4 });
  const { url = '', index } = create.mock.calls[0]?.[0] ?? {};
  expect(index).toBe(5);
  const hash = new URL(url).hash.slice(1);
  expect(await takePerson(hash)).toEqual({ hint, minutesAhead: 330 });
  expect(await takePerson(hash)).toBeNull();
  expect(await browser.storage.session.get(null)).toEqual({});
  vi.restoreAllMocks();
});

test('where the page answers nothing, the form is empty', async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await showForm('https://fern.example/', { id: 3 });
  expect(create.mock.calls[0]?.[0]).toEqual({ url: browser.runtime.getURL('/options.html#people/new') });
  vi.restoreAllMocks();
});
