import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { recaptured } from '@/utils/domain/decision/decision-recapture';

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

test('a part that was taken in stays so where the page still shows it, and only there', () => {
  const [first] = rollout.messages;
  if (first === undefined) throw new Error('no messages');
  const part = (text: string) => ({
    kind: 'quoted' as const,
    lines: 1,
    after: 1,
    statedAuthor: null,
    statedTime: null,
    blocks: [{ type: 'paragraph' as const, runs: [{ text }] }],
  });
  const kept = { ...part('Monday?'), isKept: true };
  const before = { ...rollout, messages: [{ ...first, leftOut: [kept, part('Tuesday?')] }] };
  const fresh = { ...rollout, messages: [{ ...first, leftOut: [part('Friday?'), part('Monday?')] }] };
  const [message] = recaptured(before, fresh).messages;
  expect(message?.leftOut).toEqual([part('Friday?'), kept]);
  const bare = recaptured(before, { ...rollout, messages: [first] });
  expect(bare.messages).toEqual([first]);
});
