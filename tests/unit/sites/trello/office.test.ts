// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { type ContractPage, describeAdapter } from '@/tests/kits/site/contract';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { jonas, me, mei, type OfficePerson, otherTom, tom } from '@/tests/office/people.ts';
import { cardPath, cards, titleOf, usernameAt } from '@/tests/office/trello/board.ts';
import { openCard } from '@/tests/office/trello/card-back.ts';
import { readTrelloSettings, type TrelloSettings } from '@/tests/office/trello/settings.ts';
import { trelloSite } from '@/utils/sites/trello/adapter';
import { namedInTrello } from '@/utils/sites/trello/named-at';
import { readThread } from '@/utils/sites/trello/thread';

const now = Date.UTC(2026, 10, 30, 18);
const host = 'https://trello.com';

/** The office's page of a card as it is drawn, without a browser. */
function drawn(number: number, more: Partial<TrelloSettings> = {}): Pick<ContractPage, 'html' | 'url'> {
  const card = cards.find((one) => one.number === number);
  if (card === undefined) throw new Error(`there is no card ${number}`);
  const settings = { ...readTrelloSettings(), now, ...more };
  const account = `<button data-testid="header-member-menu-button"><span title="${titleOf(me)}"></span></button>`;
  const back = openCard(card, settings, () => {}).element.outerHTML;
  return { html: `<div id="trello-root">${account}${back}</div>`, url: host + cardPath(card) };
}

const ids = (...people: readonly OfficePerson[]) => people.map(usernameAt);
const unread = [{ count: 1, why: 'maybe' }] as const;
const thread = { threadId: 'FrEeZe12', title: 'Freeze before the rollout', notRead: unread };
const freeze = drawn(12);

const pages: readonly ContractPage[] = [
  {
    name: 'a card with comments and lines that are none',
    ...drawn(12),
    expect: {
      people: { 'comment-author': ids(tom, otherTom, mei, jonas, tom) },
      thread: { ...thread, authors: ids(tom, jonas, mei, otherTom, tom, me) },
    },
    spoiled: 6,
  },
  {
    name: 'the same where pictures say a name alone: nobody is known for certain, and names are kept',
    ...drawn(12, { feed: 'plain' }),
    expect: {
      people: {},
      thread: { ...thread, authors: [tom, jonas, mei, otherTom, tom, me].map(({ name }) => name) },
    },
    spoiled: 2,
  },
  {
    name: 'a card without comments',
    ...drawn(13),
    expect: { people: {}, thread: null },
    spoiled: 2,
  },
];

describeAdapter(trelloSite, pages);

const open = (page = freeze) => openPage(page.html, page.url);
const spots = () => {
  const { document, context } = open();
  return readSpots(trelloSite, document, context);
};

test('two accounts under one name: no name is said of them, so that neither is taken for somebody of the list', () => {
  expect(spots().map(({ person }) => [person.value, person.label])).toEqual([
    ['tombecker', ''],
    ['tombecker7', ''],
    ['meitanaka', 'Mei Tanaka'],
    ['jonasweber', 'Jonas Weber'],
    ['tombecker', ''],
  ]);
});

test('whom I wrote to last: my comment after theirs, a talk of both, and who is named', () => {
  const [last, , , , first] = spots().map(({ message }) => message);
  expect(last).toMatchObject({
    channel: 'mention',
    threadId: 'FrEeZe12',
    unanswered: { sentAt: now - 2 * 3_600_000, text: 'I tell the vendor.' },
  });
  expect(first?.others.map(({ value }) => value)).toEqual(['jonasweber', 'meitanaka']);
});

test('a comment whose author is unknown could be the answer: nothing is waited for then', () => {
  const html = freeze.html.replace(
    'title="Mei Tanaka (meitanaka)" aria-expanded',
    'title="Mei" aria-expanded',
  );
  const { document, context } = open({ ...freeze, html });
  const [tomLast, , jonasFirst] = readSpots(trelloSite, document, context).map(({ message }) => message);
  expect(tomLast?.unanswered).not.toBeNull();
  expect(jonasFirst?.unanswered).toBeNull();
});

test('what is selected is read alone, and the rest counted', () => {
  const { document, context } = open();
  const words = document.querySelectorAll('.ak-renderer-document');
  const range = document.createRange();
  range.selectNodeContents(words[4] ?? document.body);
  document.getSelection()?.addRange(range);
  const capture = readThread(context);
  expect(capture?.messages.map(({ author }) => author?.value)).toEqual(['jonasweber']);
  expect(capture?.notRead).toEqual([{ count: 5, why: 'unselected' }]);
  expect(readThread({ ...context, isWhole: true })?.messages).toHaveLength(6);
});

test('whom a mention, a picture or a member names; the reader never', () => {
  const { document, context } = open();
  const at = (selector: string) => {
    const el = document.querySelector(selector);
    return el && namedInTrello(el, context)?.value;
  };
  expect(at('[data-mention-id="jonasweber"]')).toBe('jonasweber');
  expect(at('[data-testid="card-back-member-avatar"] span')).toBe('tombecker');
  expect(at('[data-testid="card-back-action"] button[title]')).toBeUndefined();
  expect(at('[data-testid="header-member-menu-button"] span')).toBeUndefined();
  expect(at('[data-testid="comment-container"] p')).toBeUndefined();
});
