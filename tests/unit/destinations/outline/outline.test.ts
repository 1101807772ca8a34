import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { goal, rollout } from '@/tests/samples/sample-decisions';
import { optionFate, optionName, optionOf, wholeOption } from '@/utils/destinations/outline/options';
import type { Paragraph } from '@/utils/destinations/outline/outline';
import { outlineOf } from '@/utils/destinations/outline/outline-of';
import { sentTimeText } from '@/utils/destinations/outline/times';
import { videosOf } from '@/utils/destinations/outline/videos';
import type { SourceMessage } from '@/utils/domain/decision/decision';

test('the callout says what the part with its id says', () => {
  for (const decision of [rollout, goal]) {
    const { callout, parts } = outlineOf(decision, englishWords);
    const part = parts.find(({ id }) => id === callout.id);
    expect(part?.content).toEqual({ kind: 'text', paragraphs: callout.paragraphs });
  }
});

// Sections and their order as MADR 4.0.0 names them (adr.github.io/madr, seen 2026-11-23); it has none for actions and people.
test('MADR says its outcome in its own section, behind the options, and its box is that of any other template', () => {
  const { callout, parts, standing } = outlineOf({ ...rollout, template: 'madr' }, englishWords);
  expect(parts.filter(({ id }) => id !== callout.id).map(({ heading }) => heading)).toEqual([
    'Context and Problem Statement',
    'Considered Options',
    'Decision Outcome',
    'Actions',
    'People',
  ]);
  // By these words an update finds the box of a document made earlier.
  const plain = outlineOf(rollout, englishWords);
  expect(callout.paragraphs).toEqual(plain.callout.paragraphs);
  expect(standing).toEqual(plain.standing);
});

test('a message says its time by its author’s clock and in UTC, a date that is the same once', () => {
  const { messages } = outlineOf(rollout, englishWords).source;
  expect(messages.map(({ sentText }) => sentText)).toEqual([
    '2026-11-20 22:22 in Asia/Kolkata · 16:52 UTC',
    '2026-11-20 17:05 UTC',
    '“Yesterday”, as the page wrote it',
  ]);
  const sentAt = Date.UTC(2026, 10, 20, 20, 0);
  expect(sentTimeText({ sentAt, sentText: '', zone: 'Asia/Tokyo' }, englishWords)).toBe(
    '2026-11-21 05:00 in Asia/Tokyo · 2026-11-20 20:00 UTC',
  );
});

test('the reason of an option stands behind its first colon, and nowhere else is one looked for', () => {
  const said = (value: string, isTaken = false) => {
    const option = optionOf(value, isTaken);
    const text = (runs: Paragraph) => runs.map((run) => run.text).join('');
    return [
      text(optionName(option)),
      text(optionFate(option, englishWords)),
      wholeOption(option).map(text).join('|'),
    ];
  };
  const whole = 'Wait: it costs a week: too long';
  expect(said(whole)).toEqual(['Wait', 'Not taken: it costs a week: too long', whole]);
  expect(said(whole, true)).toEqual([whole, 'Decided for', whole]);
  for (const plain of [
    'See https://a.example/',
    'At 14:00',
    'Wait:',
    ': why',
    `${'long '.repeat(17)}: why`,
  ]) {
    expect(said(plain)[1]).toBe('Not taken');
    expect(said(plain)[0]).toBe(plain);
  }
  expect(said('One: a\ntwo: b')).toEqual(['One: a\ntwo: b', 'Not taken', 'One: a\ntwo: b']);
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
  expect(videosOf(message, englishWords)).toEqual([{ label: 'Demo', href, page: href }]);
  const [first] = rollout.messages;
  if (first === undefined) throw new Error('the sample has messages');
  const { source } = outlineOf({ ...rollout, messages: [{ ...first, ...message }] }, englishWords);
  expect(source.messages[0]?.links.map(({ label }) => label)).toEqual(['Sheet']);
});
