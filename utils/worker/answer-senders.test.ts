import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerExtension, answerSites, type OwnPageAnswers, type PageAnswers } from './answer-senders';

beforeEach(() => fakeBrowser.reset());

const refuse = () => {
  throw new Error('not asked in this test');
};
const pageAnswers: PageAnswers = {
  findPeople: refuse,
  recentPeople: refuse,
  findWindows: refuse,
  expectSeveral: refuse,
  openSteps: refuse,
  setAway: () => undefined,
  undoAway: () => undefined,
  chooseUrgency: () => undefined,
  copyDetails: () => 'details',
  logDecision: () => undefined,
  planWith: () => undefined,
  decisionOf: () => null,
  openDecisionOf: () => undefined,
  loadParts: () => undefined,
  loadLater: () => undefined,
  waitIn: () => null,
  waitFor: () => undefined,
  endWait: () => undefined,
  waitedFor: () => [],
  sawReplies: () => undefined,
  readersAddresses: () => [],
  sawOwed: () => undefined,
  takeAccount: () => undefined,
  checkClock: () => undefined,
  reportHealth: () => undefined,
};
const ownPageAnswers: OwnPageAnswers = {
  captureTab: () => undefined,
  runOutbox: () => undefined,
};

let tab = 0;
const gmailPage = () => ({
  id: browser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  tab: { id: ++tab },
});
const ownPage = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') });

/** What a sender hears; undefined where nobody answers. */
async function hear(sender: object, type: string, data: unknown = {}): Promise<unknown> {
  let heard: unknown;
  const listeners: readonly unknown[] = await fakeBrowser.runtime.onMessage.trigger(
    { type, data },
    sender,
    (answer) => {
      heard = answer;
    },
  );
  await vi.waitFor(() => expect(heard !== undefined || !listeners.includes(true)).toBe(true));
  return heard;
}

test('a content script is answered for its site and its tab', async () => {
  const copyDetails = vi.fn(() => 'details');
  answerSites({ ...pageAnswers, copyDetails });
  expect(await hear(gmailPage(), 'copyDetails', { personId: 'a' })).toEqual({ res: 'details' });
  const site = expect.objectContaining({ id: 'gmail' });
  expect(copyDetails.mock.calls).toEqual([[{ personId: 'a' }, { site, tabId: tab }]]);
});

test.each(Object.keys(pageAnswers))('%s: only the top frame of a listed site is answered', async (type) => {
  const answer = vi.fn();
  answerSites({ ...pageAnswers, [type]: answer });
  for (const wrong of [{ url: 'https://evil.example/' }, { frameId: 3 }, { id: 'other' }, ownPage()])
    expect(await hear({ ...gmailPage(), ...wrong }, type)).toEqual({ err: true });
  expect(answer).not.toHaveBeenCalled();
});

test.each(Object.keys(ownPageAnswers))('%s: only a page of the extension is answered', async (type) => {
  const answer = vi.fn();
  answerExtension({ ...ownPageAnswers, [type]: answer });
  for (const wrong of [gmailPage(), { ...ownPage(), id: 'other' }, { id: browser.runtime.id }])
    expect(await hear(wrong, type)).toEqual({ err: true });
  expect(answer).not.toHaveBeenCalled();
  await hear(ownPage(), type, { key: 'k' });
  expect(answer.mock.calls).toEqual([[{ key: 'k' }]]);
});

test('a page that floods the worker has no answer for a while, and other tabs do', async () => {
  answerSites(pageAnswers);
  const flood = gmailPage();
  const answers: unknown[] = [];
  for (let count = 0; count < 25; count++) answers.push(await hear(flood, 'copyDetails'));
  expect(answers[0]).toEqual({ res: 'details' });
  expect(answers.at(-1)).toEqual({ err: true });
  expect(await hear(gmailPage(), 'copyDetails')).toEqual({ res: 'details' });
});

test.each(['capture', 'toString', '__proto__', 'constructor', ''])(
  'a message of type “%s” is left to others',
  async (type) => {
    answerSites(pageAnswers);
    answerExtension(ownPageAnswers);
    expect(await hear(gmailPage(), type)).toBeUndefined();
    expect(await hear(ownPage(), type)).toBeUndefined();
  },
);
