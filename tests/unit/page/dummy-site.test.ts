// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { board, boardId } from '@/tests/kits/dummy-site/adapter';
import { boardHtml } from '@/tests/kits/dummy-site/page';
import { boardReader } from '@/tests/kits/dummy-site/reader';
import { englishVoice, hostsIn, testPerson } from '@/tests/kits/page/test-page';
import { siteIds } from '@/utils/domain/thread/capture';
import { makeCards } from '@/utils/page/cards';
import { startEngine } from '@/utils/page/engine';
import { makeExtra } from '@/utils/page/extra';
import { header } from '@/utils/page/forms/header';
import { makeGuard } from '@/utils/page/guard';
import { handCards, handExtra, handReader } from '@/utils/page/parts';
import { makeReport } from '@/utils/page/report/report';

const sent = vi.hoisted(() => vi.fn());
vi.mock('@/utils/page/whole-thread', () => ({ answerWholeThread: () => {} }));
vi.mock('@/utils/platform/page-messages', () => ({ askWorker: sent, answerInTab: () => () => {} }));

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 5)));
const frames = async () => {
  for (let times = 0; times < 4; times++) await frame();
};
const authors = () => hostsIn(document).map((host) => host.parentElement?.getAttribute('data-author'));
const errors: string[] = [];
let stop: AbortController;

beforeEach(async () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  sent.mockImplementation(async (type: string, question: { hints: { value: string }[] }) => {
    if (type === 'loadParts') {
      handReader(boardReader);
      handCards(makeCards);
      handExtra(makeExtra);
      return undefined;
    }
    const people = (type === 'findPeople' ? question.hints : []).map(({ value }) =>
      testPerson(Date.now(), { id: value, name: value }),
    );
    const answer = { revision: 0, people, me: [], chosen: {} };
    return type === 'recentPeople' ? { hints: [], answer } : answer;
  });
  document.body.innerHTML = boardHtml;
  stop = new AbortController();
  startEngine({
    adapter: board,
    forms: { header },
    signal: stop.signal,
    guard: makeGuard((place) => errors.push(place)),
    voice: () => englishVoice,
    isAlive: () => true,
  });
  await frames();
});
afterEach(() => {
  stop.abort();
  expect(errors.splice(0)).toEqual([]);
});

test('a site that no list knows has its badges, without a line of the engine made for it', () => {
  expect(siteIds).not.toContain(boardId);
  expect(authors()).toEqual(['ana@team.example', 'ben@team.example']);
});

test('our elements carry the mark that the site declares, and no other site’s', () => {
  for (const host of hostsIn(document)) {
    expect(host.getAttribute('data-board-skip')).toBe('yes');
    expect(host.getAttributeNames().filter((name) => name.startsWith('data-'))).toEqual(['data-board-skip']);
  }
});

test('an attribute that the site declares is watched; another is not', async () => {
  const [first] = document.querySelectorAll('h3');
  first?.setAttribute('data-unseen', 'x');
  first?.setAttribute('data-qa', 'x');
  await frames();
  const asked = sent.mock.calls.filter(([type]) => type === 'findPeople').length;
  first?.setAttribute('data-author', 'cy@team.example');
  await frames();
  expect(authors()).toEqual(['cy@team.example', 'ben@team.example']);
  expect(sent.mock.calls.filter(([type]) => type === 'findPeople').length).toBe(asked + 1);
});

test('a report tells of it by the words that it declares, and of nobody', () => {
  const context = { document, location, me: [], now: Date.now(), language: 'en' };
  const broken = { ...board, spots: board.spots.map((spot) => ({ ...spot, read: () => null })) };
  const vocabulary = { selectors: ['article[data-card] h3'], attributes: [], told: ['data-card'] };
  const text = makeReport(broken, context, '1.2.3', vocabulary);
  expect(text).toContain('spot card-author: found 3, known 3, read 0');
  expect(text).toContain('[data-card=?');
  expect(text).not.toMatch(/ana|mara|Monday|launch/i);
});
