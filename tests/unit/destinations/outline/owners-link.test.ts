import { expect, test } from 'vitest';
import { documentWordsIn, englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import { renderGoogleDocs } from '@/utils/destinations/google-docs/render';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import { propertiesFor } from '@/utils/destinations/notion/properties';
import { changedProperties } from '@/utils/destinations/notion/read-values';
import { renderNotion } from '@/utils/destinations/notion/render';
import { sourceOf } from '@/utils/destinations/outline/source';
import type { DocumentWords } from '@/utils/destinations/outline/words';
import type { Decision, Source } from '@/utils/domain/decision/decision';

const mail: Source = {
  site: 'gmail',
  permalink: 'https://mail.google.com/mail/?authuser=mara%40fernhill.example#all/18c2f0a1b2c3d4e5',
  threadId: '18c2f0a1b2c3d4e5',
  title: 'Re: Rollout plan for Q1',
};
const decision: Decision = { ...rollout, source: mail };
const intro = (of: Decision, words: DocumentWords = englishWords) =>
  sourceOf(of, words)
    .intro.map(({ text }) => text)
    .join('');
const place = {
  dataSourceId: 'd',
  databaseId: 'd',
  name: 'Decisions',
  mapping: { source: { id: 's', name: 'Thread', type: 'url' } },
} as const;
/** As the sentences of version 0.1.0. */
const first: DocumentWords = { ...englishWords, wording: 'first' };

test('a document of a mail says that its link opens for its owner alone, and how others find theirs', () => {
  expect(intro(decision)).toBe(
    'Re: Rollout plan for Q1 in Gmail, 3 messages read. The link opens only in the mailbox of whoever logged this. ' +
      'To find the thread in yours, search for its subject, “Rollout plan for Q1”, and the date 2026-11-20.',
  );
});

test('it says only what is known', () => {
  const undated = decision.messages.map((message) => ({ ...message, sentAt: null }));
  expect(intro({ ...decision, messages: undated })).toMatch(/its subject, “Rollout plan for Q1”\.$/);
  expect(intro({ ...decision, source: { ...mail, title: ' Re: ' } })).toMatch(
    /in yours, look for the date 2026-11-20\.$/,
  );
  expect(intro({ ...decision, source: { ...mail, title: '' }, messages: [] })).toMatch(/logged this\.$/);
});

test('a chat’s link says nothing of it', () => {
  const source: Source = { ...mail, site: 'slack', permalink: 'https://a.slack.example/archives/C1/p1' };
  expect(intro({ ...decision, source })).toMatch(/^Re: Rollout plan for Q1 in Slack, 3 messages read\.$/);
});

test('in German and Arabic', () => {
  expect(intro(decision, documentWordsIn('de'))).toContain('Betreff „Rollout plan for Q1“');
  expect(intro(decision, documentWordsIn('ar')).replace(/[\u2066-\u2069]/g, '')).toContain(
    'قُرئت 3 رسائل. لا يُفتح الرابط إلا في بريد من سجّل القرار.',
  );
});

test('one’s own address stands in no document', () => {
  const all = [
    renderMarkdown(decision, englishWords).text,
    renderGoogleDocs(decision, englishWords).html,
    JSON.stringify(renderNotion(decision, place, englishWords)),
    JSON.stringify(propertiesFor(decision, place.mapping, {}, englishWords)),
  ];
  for (const text of all) expect(text).not.toMatch(/authuser|mara(?:@|%40)fernhill/);
  expect(all[0]).toContain('permalink: "https://mail.google.com/mail/#all/18c2f0a1b2c3d4e5"');
});

test('what version 0.1.0 began goes on in its sentences', () => {
  expect(sourceOf(decision, first).intro).toEqual([
    { text: 'Re: Rollout plan for Q1', href: mail.permalink },
    { text: ' in Gmail, 3 messages read.' },
  ]);
});

test('an address that it wrote into a property is no change; another one is', () => {
  const changes = (url: string) =>
    changedProperties(decision, place, { Thread: { type: 'url', url } }, englishWords);
  expect(changes(mail.permalink)).toEqual([]);
  expect(changes('https://mail.google.com/mail/#all/18c2f0a1b2c3d4e5')).toEqual([]);
  expect(changes('https://mail.google.com/mail/#all/1')).toHaveLength(1);
});
