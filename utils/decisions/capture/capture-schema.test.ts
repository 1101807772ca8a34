import { describe, expect, test } from 'vitest';
import { readCapture } from './capture-schema';

const hint = { kind: 'email', value: 'ana@fern.example', label: 'Ana' };
const link = { label: 'Plan', href: 'https://fern.example/plan' };
const message = {
  id: 'm1',
  author: hint,
  sentAt: 1_796_000_040_000,
  sentText: '14:00',
  body: [{ tag: 'p', children: ['Hello'] }],
  links: [link],
  files: [link],
};
const page = {
  site: 'gmail',
  permalink: 'https://mail.google.com/mail/#all/1',
  threadId: '1',
  title: 'Rollout',
  participants: [hint],
  selection: null,
  messages: [message],
  notRead: [{ count: 2, why: 'collapsed' }],
};
const lost = (what: string, count = 1) => ({ count, what, why: 'damaged' });
const withMessage = (change: object) => ({
  ...page,
  messages: [message, { ...message, id: 'm2', ...change }],
});

test('a good one passes as it is', () => expect(readCapture(page)).toEqual(page));
test('may be null: no thread is open', () => expect(readCapture(null)).toBeNull());

describe('what is too long is cut with a mark', () => {
  test.each([
    ['a subject of 5,000', { ...page, title: 'a'.repeat(5000) }, (read: typeof page) => read.title, 4000],
    [
      'a link text of 4,001',
      withMessage({ links: [{ ...link, label: 'b'.repeat(4001) }] }),
      (read: typeof page) => read.messages[1]?.links[0]?.label,
      4000,
    ],
    [
      'a file name of 4,001',
      withMessage({ files: [{ ...link, label: 'c'.repeat(4001) }] }),
      (read: typeof page) => read.messages[1]?.files[0]?.label,
      4000,
    ],
    [
      'a time of 301',
      withMessage({ sentText: '1'.repeat(301) }),
      (read: typeof page) => read.messages[1]?.sentText,
      300,
    ],
    [
      'a name of 1,001',
      withMessage({ author: { ...hint, label: 'd'.repeat(1001) } }),
      (read: typeof page) => read.messages[1]?.author.label,
      1000,
    ],
  ])('%s', (_, input, part, most) => {
    const read = readCapture(input) as typeof page;
    expect(part(read)).toHaveLength(most);
    expect(part(read)).toMatch(/…$/);
    expect(read.messages[0]).toEqual(message);
    expect(read.notRead).toEqual(page.notRead);
  });
});

describe('what is broken is left out and counted', () => {
  test.each([
    ['a message that is none', { ...page, messages: [message, 7] }, lost('message')],
    [
      'a participant with an address of 321',
      { ...page, participants: [hint, { ...hint, value: 'a'.repeat(321) }] },
      lost('person'),
    ],
    [
      'a script address',
      { ...page, messages: [{ ...message, links: [link, { ...link, href: 'javascript:alert(1)' }] }] },
      lost('link'),
    ],
    [
      'an address that leads nowhere',
      { ...page, messages: [{ ...message, links: [{ ...link, href: 'https://' }, link] }] },
      lost('link'),
    ],
    [
      'an address of 20,000',
      {
        ...page,
        messages: [
          { ...message, links: [link, { ...link, href: `https://a.example/${'a'.repeat(20_000)}` }] },
        ],
      },
      lost('link'),
    ],
    ['files that are no list', { ...page, messages: [{ ...message, files: 'plan.pdf' }] }, lost('file')],
    [
      'a child that is no text',
      { ...page, messages: [{ ...message, body: [{ tag: 'p', children: ['Hello', 1] }] }] },
      lost('part'),
    ],
    [
      'a left-out part of an unknown kind',
      { ...page, messages: [{ ...message, leftOut: [{ kind: 'gossip', at: 0, body: [] }] }] },
      lost('part'),
    ],
  ])('%s', (_, input, counted) => {
    const read = readCapture(input);
    expect(read?.notRead).toEqual([...page.notRead, counted]);
    expect(read?.messages[0]?.body).toEqual(message.body);
    expect(read?.participants).toEqual([hint]);
  });
});

test('numbers of lists and spans of cells stay, each within its bounds', () => {
  const list = { tag: 'ol', numbering: 'a', children: [{ tag: 'li', value: -3, children: ['x'] }] };
  const cell = { tag: 'td', colspan: 2, rowspan: 1000, children: ['x'] };
  expect(readCapture(withMessage({ body: [list, cell] }))?.messages[1]?.body).toEqual([list, cell]);
});

describe('words stay where only what is around them is bad', () => {
  test.each([
    ['a tag outside the list', { tag: 'script', children: ['said'] }, 'said'],
    [
      'an address that is none',
      { tag: 'a', href: 'javascript:alert(1)', children: ['said'] },
      { tag: 'a', children: ['said'] },
    ],
    [
      'a number that is none',
      { tag: 'li', value: 1.5, children: ['said'] },
      { tag: 'li', children: ['said'] },
    ],
    [
      'a way of counting that is none',
      { tag: 'ol', numbering: 'disc', children: ['said'] },
      { tag: 'ol', children: ['said'] },
    ],
    [
      'a cell over no column',
      { tag: 'td', colspan: 0, children: ['said'] },
      { tag: 'td', children: ['said'] },
    ],
    [
      'a cell over more rows than there are',
      { tag: 'td', rowspan: 1001, children: ['said'] },
      { tag: 'td', children: ['said'] },
    ],
    [
      'attributes that nobody knows',
      { tag: 'b', children: ['said'], onclick: 'x' },
      { tag: 'b', children: ['said'] },
    ],
  ])('%s', (_, node, expected) => {
    const read = readCapture({ ...page, messages: [{ ...message, body: [node] }] });
    expect(read?.messages[0]?.body).toEqual([expected]);
    expect(read?.notRead).toEqual(page.notRead);
  });
});

test.each([9e15, 1e18, -1e15, 1.5, '2026-11-29', Number.NaN])('a time of %s is not known', (sentAt) => {
  expect(readCapture(withMessage({ sentAt }))?.messages[1]).toMatchObject({
    id: 'm2',
    sentAt: null,
    sentText: '14:00',
  });
});

test('ids are unique, also of messages that have none', () => {
  const ids = ['x'.repeat(301), 'x'.repeat(302), 7].map((id) => ({ ...message, id }));
  const read = readCapture({ ...page, messages: ids });
  expect(new Set(read?.messages.map(({ id }) => id)).size).toBe(3);
});

test('a tree of any depth is read without a fault', () => {
  let deep: object = { tag: 'p', children: ['deep'] };
  for (let depth = 0; depth < 3000; depth++) deep = { tag: 'div', children: [deep] };
  const read = readCapture({ ...page, messages: [{ ...message, body: ['above', deep] }] });
  expect(read?.messages[0]?.body[0]).toBe('above');
  expect(read?.notRead).toContainEqual(lost('part'));
});

test.each([
  ['no site', { ...page, site: 'fax' }],
  ['no link to the thread', { ...page, permalink: 'http://mail.google.com/' }],
  ['no list of messages', { ...page, messages: null }],
])('%s is no capture', (_, input) => expect(readCapture(input)).toBeUndefined());
