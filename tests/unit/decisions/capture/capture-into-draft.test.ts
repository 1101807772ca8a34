import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rollout } from '@/tests/samples/sample-decisions';
import { captureIntoDraft } from '@/utils/decisions/capture/capture-into-draft';
import { beginReading, endDeadReadings } from '@/utils/decisions/capture/readings';
import type { Capture } from '@/utils/domain/thread/capture';
import { writeSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { sayEnglish } from '@/utils/words/english';
import { sayTold } from '@/utils/words/say';

const askTab = vi.hoisted(() => vi.fn(async (..._: unknown[]): Promise<unknown> => null));
vi.mock('@/utils/platform/tab-messages', () => ({ askTab }));

const capture: Capture = {
  site: 'slack',
  permalink: 'https://fernhill.slack.example/archives/C1/p1',
  threadId: 'C1:1',
  title: 'Cache keys',
  participants: [],
  selection: null,
  messages: [
    {
      id: '1',
      author: null,
      sentAt: Date.UTC(2026, 10, 24, 9),
      sentText: '9:00',
      body: ['We key the cache by tenant.'],
      links: [],
      files: [],
    },
  ],
  notRead: [],
};
const draftOf = async (key: string) => {
  const draft = await database.drafts.get(key);
  return draft?.state === 'failed' ? { ...draft, why: sayTold(sayEnglish, draft.why) } : draft;
};

beforeEach(async () => {
  fakeBrowser.reset();
  askTab.mockReset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await writeSignals({ consent: true });
});

test('what the page answers becomes a draft that can be edited', async () => {
  askTab.mockResolvedValueOnce(capture);
  await captureIntoDraft('k', 7, { threadId: 'C1:1' });
  expect(askTab).toHaveBeenCalledExactlyOnceWith(7, 'capture', { threadId: 'C1:1' });
  const draft = await draftOf('k');
  expect(draft).toMatchObject({ state: 'open', decision: { key: 'k', source: { threadId: 'C1:1' } } });
  expect(JSON.stringify(draft)).toContain('We key the cache by tenant.');
});

const failing: readonly (readonly [string, unknown, RegExp])[] = [
  ['no thread is open', null, /No thread is open/],
  ['an answer that is none', { site: 'slack' }, /understand the page/],
  ['a text', 'hello', /understand the page/],
];

test.each(failing)('%s: the draft says so, and knows which tab to ask again', async (_, answer, why) => {
  askTab.mockResolvedValueOnce(answer);
  await captureIntoDraft('k', 7);
  expect(await draftOf('k')).toMatchObject({ state: 'failed', why: expect.stringMatching(why), tabId: 7 });
});

test('a page that does not answer is told apart from one on which nothing is read', async () => {
  const tab = await browser.tabs.create({ url: 'https://news.example/' });
  askTab.mockRejectedValue(new Error('Receiving end does not exist.'));
  await captureIntoDraft('k', tab.id ?? 0);
  expect(await draftOf('k')).toMatchObject({
    state: 'failed',
    why: expect.stringMatching(/Gmail and Slack/),
  });
  const mail = await browser.tabs.create({ url: 'https://mail.google.com/mail/u/0/' });
  await captureIntoDraft('l', mail.id ?? 0);
  expect(await draftOf('l')).toMatchObject({ state: 'failed', why: expect.stringMatching(/didn.t answer/) });
});

test('without consent no page is asked', async () => {
  await writeSignals({ consent: false });
  await captureIntoDraft('k', 7);
  expect(askTab).not.toHaveBeenCalled();
  expect(await draftOf('k')).toMatchObject({ state: 'failed', why: expect.stringMatching(/accept first/) });
});

test('a draft in which somebody writes already is left alone', async () => {
  const decision = { ...rollout, key: 'k', title: 'By hand' };
  await database.drafts.put({ key: 'k', state: 'open', at: 1, decision });
  await captureIntoDraft('k', 7);
  expect(askTab).not.toHaveBeenCalled();
  expect(await draftOf('k')).toMatchObject({ decision: { title: 'By hand' } });
});

test('words that are begun by hand while the page is read stay', async () => {
  const decision = { ...rollout, key: 'k', title: 'By hand' };
  askTab.mockImplementationOnce(async () => {
    await database.drafts.put({ key: 'k', state: 'open', at: 1, decision });
    return capture;
  });
  await captureIntoDraft('k', 7);
  expect(await draftOf('k')).toMatchObject({ decision: { title: 'By hand' } });
});

test.each([
  ['https://fern.monday.com/boards/18/pulses/28', /^Connect monday in the options first/],
  ['https://fern.monday.com/boards/18', /^This page shows no task/],
  ['https://example.org/boards/18/pulses/28', /^Threads are read in Gmail/],
])('where the browser tells the address to the menu alone: %s', async (address, words) => {
  askTab.mockRejectedValueOnce(new Error('Could not establish connection.'));
  vi.spyOn(browser.tabs, 'get').mockResolvedValueOnce({ id: 7 } as never);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never);
  await captureIntoDraft('k', 7, {}, address);
  expect(await draftOf('k')).toMatchObject({ state: 'failed', why: expect.stringMatching(words) });
});

/** The browser tells the tab's address to the first click alone; what the tab shows later is not told. */
function onlyTheClickKnows() {
  askTab.mockRejectedValue(new Error('Could not establish connection.'));
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7 } as never);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never);
}

test('*Try again* asks for the task of the first click, also where the worker was stopped meanwhile', async () => {
  onlyTheClickKnows();
  const address = 'https://fern.monday.com/boards/18/pulses/28';
  await captureIntoDraft('k', 7, {}, address);
  expect(await draftOf('k')).toMatchObject({ tabId: 7, address });
  await captureIntoDraft('k', 7);
  expect(await draftOf('k')).toMatchObject({ why: expect.stringMatching(/^Connect monday/), address });
  await beginReading('k', { tabId: 7 }, 1);
  await endDeadReadings(Date.now(), Date.now());
  expect(await draftOf('k')).toMatchObject({ state: 'failed', address });
  await captureIntoDraft('k', 7);
  expect(await draftOf('k')).toMatchObject({ why: expect.stringMatching(/^Connect monday/), address });
});

test('of a page without a task there is nothing to try again, unless the tab tells where it went', async () => {
  onlyTheClickKnows();
  await captureIntoDraft('k', 7, {}, 'https://fern.monday.com/boards/18');
  expect(await draftOf('k')).toMatchObject({ why: expect.stringMatching(/^This page shows no task/) });
  expect(await draftOf('k')).not.toHaveProperty('tabId');
  const list = { id: 7, url: 'https://app.asana.com/1/12/project/34/list/56' };
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(list as never);
  await captureIntoDraft('l', 7);
  const failed = await draftOf('l');
  expect(failed).toMatchObject({ why: expect.stringMatching(/^This page shows no task/), tabId: 7 });
  expect(failed).not.toMatchObject({ address: expect.anything() });
});

test('of a site the tab is asked again, whatever it shows by then', async () => {
  askTab.mockResolvedValue(null);
  await captureIntoDraft('k', 7, {}, 'https://mail.google.com/mail/u/0/#inbox/abc');
  const failed = await draftOf('k');
  expect(failed).toMatchObject({ state: 'failed', tabId: 7 });
  expect(failed).not.toMatchObject({ address: expect.anything() });
});
