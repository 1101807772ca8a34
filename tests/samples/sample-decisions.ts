import type { Decision, Source, SourceMessage } from '@/utils/domain/decision/decision';
import type { DocumentBlock } from '@/utils/domain/text/blocks';

/** Invented decisions for tests of what is made from a decision. */
type FromThread = Decision & { readonly source: Source };

const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', runs: [{ text }] });

const message: SourceMessage = {
  id: 'm1',
  author: { name: 'Ananya Rao', personId: 'p2' },
  sentAt: Date.UTC(2026, 10, 20, 16, 52),
  zone: 'Asia/Kolkata',
  sentText: 'Fri, 20 Nov, 22:22',
  blocks: [paragraph('Can we settle the order of regions before Monday?')],
  links: [],
  files: [],
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

export const rollout: FromThread = {
  key: '0190f5e0-0000-7000-8000-000000000001',
  id: '2026-11-20-rollout-plan-for-q1',
  title: 'Rollout plan for Q1',
  template: 'plain',
  status: 'accepted',
  decidedOn: { date: '2026-11-20', zone: 'Europe/Berlin' },
  decision: 'Roll out in EMEA first, then APAC, then AMER.',
  why: 'Support covers EMEA hours from day one.\nAPAC needs the billing fix.\n\nSee https://plan.fernhill.example/q1_draft.',
  options: ['All regions at once: nobody is awake in all three', 'AMER first'],
  driver: { name: 'Mara Lindqvist', personId: 'p1' },
  approver: { name: 'Jonas Weber', personId: 'p3' },
  contributors: [{ name: 'Ananya Rao', personId: 'p2' }, { name: 'Mei Tanaka' }],
  informed: [{ name: 'everyone@fernhill.example' }],
  actions: [
    { what: 'Tell support', owner: { name: 'Ananya Rao' }, due: '2026-12-03' },
    { what: 'Book the second window', owner: null, due: null },
  ],
  revisitOn: '2027-02-01',
  objectionDeadline: Date.UTC(2026, 11, 2, 16, 0),
  supersedes: '2026-08-03-rollout-plan',
  supersededBy: null,
  source: {
    site: 'gmail',
    permalink: 'https://mail.google.com/mail/u/0/#inbox/18c2f0a1b2c3d4e5',
    threadId: '18c2f0a1b2c3d4e5',
    title: 'Re: Rollout plan for Q1',
  },
  participants: [],
  selection: null,
  messages: [
    message,
    {
      ...message,
      id: 'm2',
      author: { name: 'Jonas Weber' },
      zone: null,
      sentAt: Date.UTC(2026, 10, 20, 17, 5),
      blocks: [
        {
          type: 'paragraph',
          runs: [
            { text: 'Agreed', marks: ['bold'] },
            { text: ', see ' },
            { text: 'the sheet', href: 'https://sheet.fernhill.example/1' },
          ],
        },
        {
          type: 'list',
          ordered: true,
          items: [
            [paragraph('EMEA')],
            [paragraph('APAC'), { type: 'list', ordered: false, items: [[paragraph('after the fix')]] }],
          ],
        },
      ],
      links: [
        { label: 'the sheet', href: 'https://sheet.fernhill.example/1' },
        { label: 'Board', href: 'https://board.fernhill.example/' },
      ],
      files: [{ label: 'plan (final).pdf', href: 'https://mail.google.com/mail/u/0/?att=1&view=(x)' }],
    },
    { ...message, id: 'm3', author: null, sentAt: null, zone: null, sentText: 'Yesterday', blocks: [] },
  ],
  notRead: [
    { count: 2, why: 'collapsed' },
    { count: 1, why: 'clipped' },
  ],
  capturedAt: Date.UTC(2026, 10, 22, 17, 12),
  capturedZone: 'Europe/Berlin',
};

/** Text that would be something else in Markdown, HTML or YAML. */
export const hostile: FromThread = {
  ...rollout,
  id: '2026-11-22-title-n-2',
  title: '---\ntitle: "# <script>alert(1)</script>" | `x` & [a](b) 🎉',
  status: 'proposed',
  decidedOn: null,
  decision:
    '# not a heading\n- not an item\n1. not one either\n> nor a quote\n| a | b |\n<b>&amp;</b> *a* _b_ ~~c~~ ![i](j)',
  why: 'قررنا البدء في أوروبا 🎉 שלום — 決定しました',
  options: ['a | b', '``code``', '\\'],
  driver: null,
  approver: { name: 'no' },
  contributors: [{ name: 'نور | Noor' }, { name: 'O’Neil "Ace" \\ *x*' }],
  informed: [],
  actions: [{ what: '[ ] not a task', owner: { name: 'a_b_c' }, due: null }],
  revisitOn: null,
  objectionDeadline: null,
  supersedes: null,
  selection: [paragraph('+ selected')],
  messages: [
    {
      ...message,
      blocks: [
        { type: 'heading', level: 1, runs: [{ text: 'Loud', marks: ['bold'] }, { text: ' title' }] },
        { type: 'code', text: 'a\n```\nb ~~~ c\n````' },
        {
          type: 'paragraph',
          runs: [
            { text: 'bold', marks: ['bold'] },
            { text: 'both', marks: ['bold', 'italic'] },
            { text: 'tail\nnext line ' },
            { text: '`tick', marks: ['code'] },
            { text: ' ' },
            { text: 'gone', marks: ['strike'], href: 'https://a.example/?q=(1)&r=<2>' },
          ],
        },
        {
          type: 'table',
          header: true,
          rows: [
            [[{ text: 'a | b' }], [{ text: 'c\nd' }]],
            [[{ text: 'x|y', marks: ['code'] }], []],
          ],
        },
        {
          type: 'table',
          header: false,
          rows: [
            [[{ text: '1' }], [{ text: '2' }]],
            [[{ text: '3' }], [{ text: '4' }]],
          ],
        },
        { type: 'quote', blocks: [paragraph('earlier'), { type: 'quote', blocks: [paragraph('earliest')] }] },
        { type: 'rule' },
        { type: 'list', ordered: false, items: [[paragraph('one')]] },
        { type: 'list', ordered: false, items: [[paragraph('other list')]] },
      ],
    },
  ],
  notRead: [],
};

/** A written status on the same record. */
export const update: FromThread = {
  ...rollout,
  id: '2026-11-20-rollout-week-1',
  title: 'Rollout, week 1',
  template: 'update',
  decision: 'EMEA is live; APAC waits for the billing fix.',
  why: 'Eleven teams moved.\n\nSupport answered the first 40 questions.',
  next: 'Freeze the billing changes.\nMove Osaka first.',
  obstacles: 'The fix needs one more review, see https://board.fernhill.example/fix.',
  objectionDeadline: null,
  supersedes: null,
  approver: null,
};

/** A shared goal on the same record, its thread shown as a recording too. */
export const goal: FromThread = {
  ...rollout,
  id: '2026-11-20-first-answers-within-a-day',
  title: 'First answers within a working day',
  template: 'goal',
  decision: 'Every customer has a first answer within one working day.',
  measures: ['Share of first answers within a working day: 95 %', ' ', 'Questions asked twice: none'],
  byWhen: '2027-03-31',
  supersedes: null,
  messages: [
    {
      ...message,
      blocks: [
        {
          type: 'paragraph',
          runs: [
            { text: 'Shown here: ' },
            {
              text: 'https://www.loom.com/share/0123456789abcdef0123456789abcdef?sid=1',
              href: 'https://www.loom.com/share/0123456789abcdef0123456789abcdef?sid=1',
            },
          ],
        },
      ],
      links: [{ label: 'Walk-through', href: 'https://share.vidyard.com/watch/AbC123xyz' }],
    },
  ],
};
