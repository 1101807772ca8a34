// @vitest-environment jsdom

import { type ContractPage, describeAdapter } from '@/tests/kits/site/contract';
import { ananya, jonas, luis, me, mei, noa, otherTom, priya, strangers, tom } from '@/tests/office/people.ts';
import { outlook } from '@/utils/sites/outlook/adapter';
import { addressOf, aloneAt, convid, drawAlone, drawOutlook } from './drawn-page.ts';

const url = addressOf;
const everyone = (document: Document) => {
  for (const folded of document.querySelectorAll<HTMLElement>('[role="main"] [aria-expanded="false"]'))
    folded.click();
};

/** The rows of the list whose writer has an address; of others it shows the name alone. */
const [helena] = strangers;
const listed = {
  'mail-row': [tom, helena ?? tom, ananya, luis, tom, mei, noa, jonas, priya].map(({ email }) => email),
};

const pages: readonly ContractPage[] = [
  {
    name: 'two folded messages, two open ones with what they answer, and a draft',
    html: await drawOutlook('rollout'),
    url: url('rollout'),
    expect: {
      people: { 'mail-sender': [mei.email, tom.email], 'mail-folded': [tom.name, jonas.name], ...listed },
      thread: {
        threadId: convid('rollout'),
        title: 'The freeze before the rollout',
        authors: [mei.email, tom.email],
        notRead: [
          { count: 2, why: 'collapsed' },
          { count: 1, what: 'file', why: 'no-address' },
        ],
      },
    },
    spoiled: 8,
  },
  {
    name: 'the same as pages were in 2025, without ids, in German',
    html: await drawOutlook('rollout', { build: '2025', lang: 'de' }, everyone),
    url: url('rollout'),
    expect: {
      people: { 'mail-sender': [tom.email, jonas.email, mei.email, tom.email], ...listed },
      thread: {
        threadId: convid('rollout'),
        title: 'The freeze before the rollout',
        authors: [tom.email, 'jonas@fernhill.example', mei.email, tom.email],
        notRead: [{ count: 1, what: 'file', why: 'no-address' }],
      },
    },
    spoiled: 8,
  },
  {
    name: 'somebody of the reader’s organisation, by name alone, behind a message of the reader’s',
    html: await drawOutlook('to-ananya'),
    url: url('to-ananya'),
    expect: {
      people: { 'mail-sender': [ananya.name], ...listed },
      thread: {
        threadId: convid('to-ananya'),
        title: 'The dates once more',
        authors: [me.email, ananya.name],
      },
    },
    spoiled: 8,
  },
  {
    name: 'a namesake without an address, two mailboxes, and an address that is another conversation’s',
    html: await drawOutlook('namesake', { accounts: 2 }),
    url: url('vendor'),
    expect: { people: { 'mail-sender': [otherTom.name], ...listed }, thread: null },
    spoiled: 8,
  },
  {
    name: 'a mail in a window of its own, without a list',
    html: await drawAlone('vendor'),
    url: aloneAt('vendor'),
    expect: {
      people: { 'mail-sender': ['helena@northquay.example'] },
      thread: { threadId: convid('vendor'), title: '', authors: ['helena@northquay.example'] },
    },
    spoiled: 8,
  },
];

describeAdapter(outlook, pages);
