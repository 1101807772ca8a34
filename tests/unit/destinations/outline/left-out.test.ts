import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import { renderGoogleDocs } from '@/utils/destinations/google-docs/render';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import { messageTree } from '@/utils/destinations/notion/messages';
import { outlineOf } from '@/utils/destinations/outline/outline-of';
import type { Decision, LeftOut } from '@/utils/domain/decision/decision';

const quoted: LeftOut = {
  kind: 'quoted',
  lines: 12,
  after: 1,
  statedAuthor: 'Ada Fern',
  statedTime: null,
  blocks: [{ type: 'paragraph', runs: [{ text: 'Shall we ship on Monday?' }] }],
};

/** The sample with this part in its first message. */
const withPart = (part: LeftOut, over: object = {}): Decision => ({
  ...rollout,
  messages: rollout.messages.map((message, at) =>
    at === 0 ? { ...message, leftOut: [part], ...over } : message,
  ),
});
const documents = (decision: Decision) => ({
  markdown: renderMarkdown(decision, englishWords).text,
  google: renderGoogleDocs(decision, englishWords).html,
  notion: JSON.stringify(
    outlineOf(decision, englishWords).source.messages.map((message) => messageTree(message, englishWords)),
  ),
});

test('each document says in one line what a message leaves out, and holds nothing of it', () => {
  const made = documents(withPart(quoted));
  expect(made.markdown).toContain('\n_12 quoted lines left out_\n');
  expect(made.google).toContain('<p><i>12 quoted lines left out</i></p>');
  expect(made.notion).toContain('"content":"12 quoted lines left out"');
  for (const text of Object.values(made)) expect(text).not.toContain('Shall we ship');
});

test('what was kept stands in each document as a quote within the message', () => {
  const made = documents(withPart({ ...quoted, isKept: true }));
  expect(made.markdown).toMatch(/\n> > _Quoted: Ada Fern_\n> >\n> > Shall we ship on Monday\?\n/);
  expect(made.google).toMatch(/<blockquote>.*<blockquote><p><i>Quoted: Ada Fern<\/i><\/p><p>Shall we/s);
  expect(made.notion).toMatch(/"type":"quote".*"type":"quote".*Shall we ship/);
  for (const text of Object.values(made)) expect(text).not.toContain('left out');
});

test('a forward without a comment is no empty message in any document', () => {
  const forward: LeftOut = { ...quoted, kind: 'forwarded', after: 0, statedTime: 'Mon 2 Mar 15:05' };
  for (const text of Object.values(documents(withPart(forward, { blocks: [] })))) {
    expect(text).toContain('Forwarded: Ada Fern, Mon 2 Mar 15:05');
    expect(text).toContain('Shall we ship on Monday?');
    expect(text).not.toContain('left out');
  }
});

test('a decision stored before there were parts reads as it did', () => {
  const [first] = outlineOf(rollout, englishWords).source.messages;
  expect(first?.leftOut).toBe('');
  expect(first?.blocks).toEqual(rollout.messages[0]?.blocks);
});
