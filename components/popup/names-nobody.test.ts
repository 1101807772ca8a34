import { expect, test } from 'vitest';
import { namesNobody } from './names-nobody';

const mail = { isMe: false, addresses: [{ kind: 'email', value: 'ada@team.example' }] } as const;
const slack = { isMe: false, addresses: [{ kind: 'slack-user', value: 'U0ADA0001' }] } as const;

test.each([
  ['slack-user', [mail], true],
  ['email', [mail], false],
  ['email', [slack], true],
  ['slack-user', [slack, mail], false],
  // My own id brings no badge.
  ['slack-user', [mail, { ...slack, isMe: true }], true],
  ['slack-user', [{ ...mail, isMe: true }], false],
  ['slack-user', [], false],
] as const)('by %s, of %o: %s', (by, people, isTrue) => {
  expect(namesNobody(by, people)).toBe(isTrue);
});
