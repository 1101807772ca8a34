// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  englishVoice,
  hostsIn,
  testForms,
  testPerson,
  testReader,
  testSite,
} from '@/tests/kits/page/test-page';
import type { PersonHint } from '@/utils/domain/people/hint';
import { makeCards } from '@/utils/page/cards';
import { type Engine, startEngine } from '@/utils/page/engine';
import { makeExtra } from '@/utils/page/extra';
import { makeGuard } from '@/utils/page/guard';
import { handCards, handExtra, handReader } from '@/utils/page/parts';
import type { PeopleAnswer } from '@/utils/platform/messages';
import type { SiteAdapter } from '@/utils/sites/site';

const sent = vi.hoisted(() => vi.fn());
// Drafts that ask for a whole thread have tests of their own.
vi.mock('@/utils/page/whole-thread', () => ({ answerWholeThread: () => {} }));
vi.mock('@/utils/platform/page-messages', () => ({ askWorker: sent, answerInTab: () => () => {} }));

const errors: string[] = [];
let stop: AbortController;
let revision = 0;
const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 5)));
const row = (who: string) => `<p data-who="${who}">${who}</p>`;
// A closed root cannot be looked into; what counts here is which element of ours stands where.
const hosts = () => hostsIn(document);
const badged = () => hosts().map((host) => host.parentElement?.getAttribute('data-who'));
let recent: PersonHint[] = [];
const loads = () => sent.mock.calls.filter(([type]) => type === 'loadParts').length;
const questions = () => sent.mock.calls.filter(([type]) => type === 'findPeople');
const main = () => document.querySelector('main') ?? document.body;

function start(site: SiteAdapter<'row' | 'header'> = testSite()): Engine {
  stop = new AbortController();
  const guard = makeGuard((place) => errors.push(place));
  return startEngine({
    adapter: site,
    forms: testForms,
    signal: stop.signal,
    guard,
    voice: () => englishVoice,
    isAlive: () => true,
  });
}

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  sent.mockReset();
  recent = [];
  sent.mockImplementation(
    async (type: string, question: { hints: { value: string }[] }): Promise<unknown> => {
      if (type === 'loadParts') {
        handReader(testReader);
        handCards(makeCards);
        handExtra(makeExtra);
      }
      const hints = type === 'recentPeople' ? recent : question.hints;
      if (hints === undefined) return undefined;
      const people = hints.map(({ value }) =>
        value.startsWith('bot') ? null : testPerson(Date.now(), { name: value }),
      );
      const me = [{ kind: 'email', value: 'me', label: '' }] as const;
      const answer = { revision, people, me, chosen: {} } satisfies PeopleAnswer;
      return type === 'recentPeople' ? { hints, answer } : answer;
    },
  );
  document.body.innerHTML = `<main>${row('ana')}${row('ben')}${row('bot')}${row('me')}</main>`;
});
afterEach(() => {
  stop.abort();
  expect(errors.splice(0)).toEqual([]);
});

test('one question for all, and a badge for each person but bots and me', async () => {
  start();
  await frame();
  await frame();
  expect(questions()).toHaveLength(1);
  expect(badged()).toEqual(['ana', 'ben']);
});

test('people who were named here before are drawn in the first frame, without a question', async () => {
  recent = ['ana', 'ben', 'bot', 'me'].map((value) => ({ kind: 'email', value, label: value }));
  const rows = document.body.innerHTML;
  document.body.innerHTML = '<main></main>';
  start();
  await frame();
  document.body.innerHTML = rows;
  await frame();
  expect(badged()).toEqual(['ana', 'ben']);
  expect(questions()).toEqual([]);
});

test('rows load nothing more, a header loads what it says of its message', async () => {
  start();
  await frame();
  await frame();
  expect(loads()).toBe(0);
  stop.abort();
  start(testSite('header'));
  await frame();
  await frame();
  await frame();
  expect(loads()).toBe(1);
  expect(badged()).toEqual(['ana', 'ben']);
});

test('a thread is read once its reader is there', async () => {
  const engine = start();
  await expect(engine.readThread()).resolves.toBeNull();
  expect(loads()).toBe(1);
});

test('a recycled row never keeps the badge of another person', async () => {
  start();
  await frame();
  await frame();
  const first = main().children[0];
  first?.setAttribute('data-who', 'bot-2');
  // The attribute is not watched here; any change in the root makes the pass that sees it.
  main().append(document.createElement('i'));
  await frame();
  expect(badged()).toEqual(['ben']);
});

test.each(['identity', 'read', 'place'] as const)(
  'an element whose %s throws costs only its own badge',
  async (part) => {
    const site = testSite();
    const spots = site.spots.map((spot) => ({
      ...spot,
      [part](el: Element, ...more: readonly unknown[]) {
        if (el.getAttribute('data-who') === 'ana') throw new Error('this one lies');
        return Reflect.apply(spot[part], spot, [el, ...more]);
      },
    }));
    start({ ...site, spots });
    await frame();
    await frame();
    expect(badged()).toEqual(['ben']);
    expect(errors).toHaveLength(1);
    errors.length = 0;
  },
);

test('a badge that stood goes when its element throws from now on', async () => {
  const site = testSite();
  let isBad = false;
  const spots = site.spots.map((spot) => ({
    ...spot,
    identity(el: Element) {
      if (isBad && el.getAttribute('data-who') === 'ana') throw new Error('this one lies');
      return spot.identity(el);
    },
  }));
  start({ ...site, spots });
  await frame();
  await frame();
  expect(badged()).toEqual(['ana', 'ben']);
  isBad = true;
  main().append(document.createElement('i'));
  await frame();
  expect(badged()).toEqual(['ben']);
  errors.length = 0;
});

test('a message that cannot be read costs its window, not the badge', async () => {
  const broken = {
    ...testReader,
    messages: {
      line: () => {
        throw new Error('this one lies');
      },
    },
  };
  const answer = sent.getMockImplementation();
  sent.mockImplementation(async (type: string, question: unknown) => {
    const answered: unknown = await answer?.(type, question);
    if (type === 'loadParts') handReader(broken);
    return answered;
  });
  start(testSite('header'));
  await frame();
  await frame();
  await frame();
  expect(badged()).toEqual(['ana', 'ben']);
  expect(errors).toHaveLength(1);
  errors.length = 0;
});

test('a replaced root is found again', async () => {
  start();
  await frame();
  await frame();
  document.body.innerHTML = `<main>${row('ben')}${row('cy')}</main>`;
  await frame();
  await frame();
  await frame();
  expect(badged()).toEqual(['ben', 'cy']);
});

test('a page that removes a badge again and again wins', async () => {
  start();
  await frame();
  await frame();
  for (let times = 0; times < 40; times++) {
    hosts()
      .find((host) => host.parentElement?.getAttribute('data-who') === 'ana')
      ?.remove();
    await frame();
  }
  expect(badged()).toEqual(['ben']);
});

test('a changed roster keeps the old badges until the new answer', async () => {
  const engine = start();
  await frame();
  await frame();
  const before = hosts();
  revision = 2;
  engine.expire();
  await frame();
  expect(hosts()).toEqual(before);
  await frame();
  expect(questions()).toHaveLength(2);
  expect(hosts()).toEqual(before);
});

test('typing and our own drawing cost no pass', async () => {
  let looks = 0;
  const site = testSite();
  const [spot] = site.spots;
  if (spot === undefined) throw new Error('no spot');
  const identity = (el: Element) => {
    looks++;
    return spot.identity(el);
  };
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<div contenteditable></div>');
  start({ ...site, spots: [{ ...spot, identity }] });
  await frame();
  await frame();
  await frame();
  const before = looks;
  document.querySelector('[contenteditable]')?.append('a letter');
  await frame();
  expect(looks).toBe(before);
});

test('nothing of ours is left when it ends', async () => {
  start();
  await frame();
  await frame();
  expect(hosts().length).toBeGreaterThan(0);
  stop.abort();
  main().append(document.createElement('i'));
  await frame();
  expect(hosts()).toEqual([]);
});
