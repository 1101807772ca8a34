import { describe, expect, test } from 'vitest';
import { capture, findPeopleQuestion, findWindowsQuestion, urgencyChoice } from './schemas';

const page = {
  site: 'gmail',
  permalink: 'https://mail.google.com/mail/#all/1',
  threadId: '1',
  title: 'Rollout',
  participants: [],
  selection: null,
  messages: [],
  notRead: [],
};
const withBody = (node: unknown) => ({
  ...page,
  messages: [{ id: '1', author: null, sentAt: null, sentText: '', body: [node], links: [], files: [] }],
});

describe('a capture', () => {
  test('passes as a plain tree and keeps only what is known', () => {
    const tree = { tag: 'p', children: ['Hello ', { tag: 'b', children: ['you'], onclick: 'x' }] };
    const parsed = capture.parse(withBody(tree));
    expect(parsed?.messages[0]?.body).toEqual([
      { tag: 'p', children: ['Hello ', { tag: 'b', children: ['you'] }] },
    ]);
  });

  test('keeps numbers of lists and spans of cells, each within its bounds', () => {
    const list = { tag: 'ol', numbering: 'a', children: [{ tag: 'li', value: -3, children: ['x'] }] };
    const cell = { tag: 'td', colspan: 2, rowspan: 1000, children: ['x'] };
    for (const node of [list, cell]) {
      expect(capture.parse(withBody(node))?.messages[0]?.body).toEqual([node]);
    }
  });

  test('may be null: no thread is open', () => expect(capture.parse(null)).toBeNull());

  test.each([
    ['a tag outside the list', { tag: 'script', children: [] }],
    ['a script address', { tag: 'a', href: 'javascript:alert(1)', children: [] }],
    ['a number that is none', { tag: 'li', value: 1.5, children: [] }],
    ['a way of counting that is none', { tag: 'ol', numbering: 'disc', children: [] }],
    ['a cell over no column', { tag: 'td', colspan: 0, children: [] }],
    ['a cell over more rows than there are', { tag: 'td', rowspan: 1001, children: [] }],
    ['a child that is no text', { tag: 'p', children: [1] }],
  ])('with %s is refused', (_, node) => {
    expect(capture.safeParse(withBody(node)).success).toBe(false);
  });
});

test.each([
  [
    'a flood of hints',
    findPeopleQuestion,
    { hints: Array(501).fill({ kind: 'email', value: 'a', label: '' }) },
  ],
  ['an unknown kind', findPeopleQuestion, { hints: [{ kind: 'phone', value: '1', label: '' }] }],
  [
    'a norm of nothing',
    findWindowsQuestion,
    { cases: [{ personId: 'a', norm: { amount: 0, unit: 'hours' }, sentAt: 0 }] },
  ],
  ['an unknown urgency', urgencyChoice, { site: 'gmail', threadId: '1', urgency: 'panic' }],
])('%s is refused', (_, schema, message) => {
  expect(schema.safeParse(message).success).toBe(false);
});
