import { expect, test } from 'vitest';
import { rollout } from '../destinations/markdown/sample-decisions';
import { recaptured } from './decision-recapture';

test('what was decided stays; messages are joined by id, the newer reading holds', () => {
  const [first, second, third] = rollout.messages;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no messages');
  const changed = { ...second, hash: 'new' };
  const later = { ...first, id: 'm9', sentAt: Date.UTC(2026, 10, 21) };
  const fresh = {
    ...rollout,
    key: 'fresh',
    decision: '',
    participants: [{ name: 'Ananya R.', personId: 'p2' }],
    messages: [changed, later],
    notRead: [],
  };
  const before = {
    ...rollout,
    messages: [first, second],
    participants: [{ name: 'Ananya Rao', personId: 'p2' }],
  };
  const result = recaptured(before, fresh);
  expect(result).toMatchObject({ key: rollout.key, id: rollout.id, decision: rollout.decision, notRead: [] });
  expect(result.messages).toEqual([first, changed, later]);
  expect(result.participants).toEqual([{ name: 'Ananya R.', personId: 'p2' }]);
});
