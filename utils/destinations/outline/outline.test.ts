import { expect, test } from 'vitest';
import type { SourceMessage } from '@/utils/domain/decision';
import { goal, rollout } from '../markdown/sample-decisions';
import { outlineOf } from './outline-of';
import { videosOf } from './videos';

test('the callout says what the part with its id says', () => {
  for (const decision of [rollout, goal]) {
    const { callout, parts } = outlineOf(decision);
    const part = parts.find(({ id }) => id === callout.id);
    expect(part?.content).toEqual({ kind: 'text', paragraphs: callout.paragraphs });
  }
});

test('a message has the time of its author and of the one who captured it', () => {
  const { messages } = outlineOf(rollout).source;
  expect(messages.map(({ sent }) => sent)).toEqual([
    {
      at: Date.UTC(2026, 10, 20, 16, 52),
      theirs: { text: '2026-11-20 22:22', zone: 'Asia/Kolkata' },
      captured: { text: '2026-11-20 17:52', zone: 'Europe/Berlin' },
      universal: '2026-11-20 16:52 UTC',
    },
    expect.objectContaining({ theirs: null }),
    null,
  ]);
});

test('a recording stands once, by the name that somebody gave it, and not among the links', () => {
  const href = 'https://share.vidyard.com/watch/AbC123xyz';
  const message: Pick<SourceMessage, 'blocks' | 'links'> = {
    blocks: [{ type: 'quote', blocks: [{ type: 'paragraph', runs: [{ text: `See ${href}.` }] }] }],
    links: [
      { label: `${href}?x=1`, href: `${href}?x=1` },
      { label: 'Demo', href },
      { label: 'Sheet', href: 'https://sheet.fernhill.example/' },
    ],
  };
  expect(videosOf(message)).toEqual([{ label: 'Demo', href, page: href }]);
  const [first] = rollout.messages;
  if (first === undefined) throw new Error('the sample has messages');
  const { source } = outlineOf({ ...rollout, messages: [{ ...first, ...message }] });
  expect(source.messages[0]?.links.map(({ label }) => label)).toEqual(['Sheet']);
});
