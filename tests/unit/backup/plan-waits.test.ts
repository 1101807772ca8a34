import { expect, test } from 'vitest';
import { waitOf } from '@/tests/samples/sample-waits';
import { planWaits } from '@/utils/backup/plan-waits';
import { waitSchema } from '@/utils/backup/wait-schema';
import { letGo } from '@/utils/domain/waits/end-wait';

const open = waitOf();
const ended = letGo(open, 9_000);
const other = waitOf({ key: 'w2' });
const elsewhere = waitOf({ key: 'w3', thread: { site: 'gmail', id: '19bb' } });
const verdicts = (file: Parameters<typeof planWaits>[0], here: Parameters<typeof planWaits>[1]) => {
  const { items, writes } = planWaits(file, here);
  return [items.map(({ verdict }) => verdict), writes.map(({ key }) => key)];
};

test('what is new comes, what ended meanwhile ends here, and nothing is opened again', () => {
  expect(verdicts([open, elsewhere], [])).toEqual([
    ['added', 'added'],
    ['w1', 'w3'],
  ]);
  expect(verdicts([ended], [open])).toEqual([['changed'], ['w1']]);
  expect(verdicts([open], [ended])).toEqual([['same'], []]);
  expect(verdicts([open], [open])).toEqual([['same'], []]);
});

test('what waits here for the same people’s reply to the same message stays; of another message it comes', () => {
  expect(verdicts([waitOf({ key: 'w4', sentAt: open.sentAt + 60_000 })], [open])).toEqual([
    ['added'],
    ['w4'],
  ]);
  expect(verdicts([other], [open])).toEqual([['kept'], []]);
  expect(verdicts([other], [ended])).toEqual([['added'], ['w2']]);
});

test.each([
  [
    'an address that leads elsewhere',
    { thread: { site: 'gmail', id: '1', permalink: 'javascript:alert(1)' } },
  ],
  ['nobody', { people: [] }],
  ['a site that is none', { thread: { site: 'fax', id: '1' } }],
  ['a time that is none', { sentAt: 9e15 }],
  ['a wish for nobody', { want: 0 }],
])('%s is refused', (_, change) => {
  expect(waitSchema.safeParse(open).success).toBe(true);
  expect(waitSchema.safeParse({ ...open, ...change }).success).toBe(false);
});
