import { expect, test } from 'vitest';
import { readCapture } from '@/utils/decisions/capture/capture-schema';
import type { Capture } from '@/utils/domain/thread/capture';
import { fitCapture } from './fit-capture';

const ana = { kind: 'email', value: 'ana@fern.example', label: 'Ana' } as const;
const link = { label: 'Plan', href: 'https://fern.example/plan' };
const page = (change: Partial<Capture['messages'][number]> = {}, title = 'Rollout'): Capture => ({
  site: 'gmail',
  permalink: 'https://mail.google.com/mail/#all/1',
  threadId: '1',
  title,
  participants: [ana],
  selection: null,
  messages: [
    {
      ...{ id: '1', author: ana, sentAt: null, sentText: '14:00', body: ['Hello'], links: [link], files: [] },
      ...change,
    },
  ],
  notRead: [],
});

test('what fits stays as it is', () => {
  expect(fitCapture(page())).toEqual(page());
  expect(fitCapture(null)).toBeNull();
});

test.each([
  ['a subject of 5,000', page({}, 'a'.repeat(5000)), page({}, `${'a'.repeat(3999)}…`)],
  [
    'a link text of 4,001',
    page({ links: [{ ...link, label: 'b'.repeat(4001) }, link] }),
    page({ links: [{ ...link, label: `${'b'.repeat(3999)}…` }, link] }),
  ],
  [
    'a file name of 4,001',
    page({ files: [{ ...link, label: 'c'.repeat(4001) }] }),
    page({ files: [{ ...link, label: `${'c'.repeat(3999)}…` }] }),
  ],
  [
    'a name of 1,001',
    page({ author: { ...ana, label: 'd'.repeat(1001) } }),
    page({ author: { ...ana, label: `${'d'.repeat(999)}…` } }),
  ],
])('%s is cut with a mark, and then the worker takes it as it is', (_, read, fitted) => {
  expect(fitCapture(read)).toEqual(fitted);
  expect(readCapture(fitted)).toEqual(fitted);
});

test('half an address leads nowhere: a link that is too long is left out and counted', () => {
  const long = { ...link, href: `https://fern.example/${'a'.repeat(20_000)}` };
  const fitted = fitCapture(page({ links: [long, link], files: [long, long] }));
  expect(fitted?.messages[0]).toMatchObject({ links: [link], files: [] });
  expect(readCapture(fitted)).toEqual(fitted);
  expect(fitted?.notRead).toEqual([
    { count: 1, what: 'link', why: 'too-long' },
    { count: 2, what: 'file', why: 'too-long' },
  ]);
});
