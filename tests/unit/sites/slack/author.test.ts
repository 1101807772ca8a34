import { expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { authorOf } from '@/utils/sites/slack/author';
import { makeSenderMemory } from '@/utils/sites/slack/memory';
import { messageSender } from '@/utils/sites/slack/spot';

const ana = { id: 'U0ANA00001', label: 'Ana Sousa', team: 'T0ACMEHQ1' };
const open = (path: string) => {
  const page = openFixture('channel', path);
  return { followUp: page.row('what does support say'), head: page.row('Shall we move') };
};

test('a follow-up whose first message was never seen is nobody’s', () => {
  const { followUp, head } = open('C0LAUNCH01');
  followUp.setAttribute('data-msg-channel-id', 'C0NEVER001');
  head.closest('[data-qa="virtual-list-item"]')?.remove();
  for (const item of [...followUp.ownerDocument.querySelectorAll('[data-qa="virtual-list-item"]')]) {
    if (!item.contains(followUp)) item.remove();
  }
  expect(authorOf(followUp)).toBeNull();
});

test('one that was seen below its first message stays known when that is scrolled away', () => {
  const { followUp } = open('C0LAUNCH01');
  expect(messageSender.identity(followUp)).toBeNull();
  for (const item of [...followUp.ownerDocument.querySelectorAll('[data-qa="virtual-list-item"]')]) {
    if (!item.contains(followUp)) item.remove();
  }
  expect(authorOf(followUp)).toEqual(ana);
});

test('a gap left by recycled rows is not mistaken for the group’s first message', () => {
  const { followUp, head } = open('C0LAUNCH01');
  head.setAttribute('data-msg-ts', '1795199999.000100');
  expect(authorOf(followUp)).toBeNull();
});

test('memory keeps teams apart and lets the oldest go', () => {
  const memory = makeSenderMemory(2);
  for (const ts of ['1.000001', '2.000001', '3.000001']) memory.note('T1', 'C1', ts, ana);
  expect(['1.000001', '2.000001', '3.000001'].map((ts) => memory.recall('T1', 'C1', ts)?.id)).toEqual([
    undefined,
    ana.id,
    ana.id,
  ]);
  expect(memory.recall('T2', 'C1', '3.000001')).toBeNull();
  memory.note('T2', 'C1', '3.000001', { ...ana, id: 'U0OTHER001' });
  expect(memory.recall('T1', 'C1', '3.000001')?.id).toBe(ana.id);
});
