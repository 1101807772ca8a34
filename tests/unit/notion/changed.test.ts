import { expect, test } from 'vitest';
import { hostile, rollout } from '@/utils/destinations/markdown/sample-decisions';
import { changedQuotes, readQuotes } from '@/utils/destinations/notion/changed';
import type { Decision } from '@/utils/domain/decision';
import { creating, handbook, made, openNotion, settings, unwrap } from './office';

const [first] = rollout.messages;
/** So many messages that they stand in toggles. */
const many: Decision = {
  ...rollout,
  messages: first ? Array.from({ length: 120 }, (_, at) => ({ ...first, id: `m${at}` })) : [],
};

test.each([
  ['rollout', rollout],
  ['hostile', hostile],
  ['many', many],
])('a document that nobody touched is as it was logged: %s', async (_, decision) => {
  const { wire } = openNotion({ pageSize: 40 });
  const { id } = await made(creating(decision, handbook), wire);
  const quotes = unwrap(await readQuotes(settings, id, wire));
  expect(quotes).toHaveLength(decision.messages.length + (decision.selection ? 1 : 0));
  expect(changedQuotes(decision, quotes)).toEqual([]);
});

test('an edited quote and one that was removed are told by their message', async () => {
  const { wire, world } = openNotion();
  const { id } = await made(creating(rollout, handbook), wire);
  const quotes = [...world.nodes.values()].filter(({ type }) => type === 'quote');
  const edited = world.nodes.get(quotes[0]?.children[0] ?? '');
  if (edited) edited.content = { rich_text: [{ type: 'text', text: { content: 'Something else' } }] };
  if (quotes[1]) quotes[1].trashed = true;
  expect(changedQuotes(rollout, unwrap(await readQuotes(settings, id, wire)))).toEqual([
    { id: 'm1', what: 'changed' },
    { id: 'm2', what: 'gone' },
  ]);
});
