import { expect, test } from 'vitest';
import { type WrittenBy, waitingSince } from '@/utils/domain/waits/waiting-since';
import { threadChannel } from '@/utils/sites/thread-channel';

const by = (...said: readonly (readonly [WrittenBy['by'], number | null])[]) =>
  waitingSince(said.map(([who, sentAt]) => ({ by: who, sentAt })));

test('from my oldest message that is newer than anybody else’s last', () => {
  expect(by(['other', 1], ['me', 2], ['me', 3])).toBe(2);
  expect(by(['me', 1], ['me', 2])).toBe(1);
  expect(by(['me', 1], ['other', 2])).toBeNull();
  expect(by()).toBeNull();
});

test('nothing is certain after an author who is not known, or without a time', () => {
  expect(by(['other', 1], ['unknown', 2], ['me', 3])).toBeNull();
  expect(by(['unknown', 1], ['other', 2], ['me', 3])).toBe(3);
  expect(by(['other', 1], ['me', null], ['me', 3])).toBeNull();
});

test.each([
  ['gmail', '19aa', 'e-mail'],
  ['slack', 'T1/D1', 'direct'],
  ['slack', 'T1/C1/1.5', 'mention'],
] as const)('%s %s: %s', (site, id, channel) => expect(threadChannel(site, id)).toBe(channel));
