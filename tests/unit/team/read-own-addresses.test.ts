import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readOwnAddresses } from '@/utils/team/read-own-addresses';

/** What each tab answers, by its number; an error is one that cannot be asked. */
let answers: Record<number, unknown>;
let open: Record<string, readonly number[]>;

beforeEach(() => {
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string }) =>
    (open[url] ?? []).map((id) => ({ id }))) as never);
  Object.assign(browser.scripting, {
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      const answer = answers[target.tabId];
      if (answer instanceof Error) throw answer;
      return [{ result: answer }];
    },
  });
});

const gmail = 'https://mail.google.com/*';
const slack = 'https://app.slack.com/*';
const email = (value: string) => ({ kind: 'email', value, label: value });

test('each site says one address', async () => {
  open = { [gmail]: [1, 2], [slack]: [3] };
  const member = { kind: 'slack-user', value: 'U0ADA', label: '', team: 'T0FERN' };
  answers = { 1: email('ada@fern.example'), 2: email('ada@fern.example'), 3: member };
  expect(await readOwnAddresses()).toEqual([email('ada@fern.example'), member]);
});

test('tabs of two accounts say nothing for their site, and cost the other nothing', async () => {
  open = { [gmail]: [1, 2], [slack]: [3] };
  const member = { kind: 'slack-user', value: 'U0ADA', label: '', team: 'T0FERN' };
  answers = { 1: email('ada@fern.example'), 2: email('ada@home.example'), 3: member };
  expect(await readOwnAddresses()).toEqual([member]);
});

test.each([
  ['a tab that cannot be asked', new Error('No tab with id: 2.')],
  ['a page that does not say', null],
  ['an answer that is none', { kind: 'email', value: 7 }],
])('%s is passed over', async (_, answer) => {
  open = { [gmail]: [1, 2] };
  answers = { 1: email('ada@fern.example'), 2: answer };
  expect(await readOwnAddresses()).toEqual([email('ada@fern.example')]);
});

test('without an open page nobody is said', async () => {
  open = {};
  expect(await readOwnAddresses()).toEqual([]);
});
