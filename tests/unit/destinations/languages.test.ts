import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentWordsIn } from '@/tests/kits/document-words';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { goal, hostile, rollout, update } from '@/tests/samples/sample-decisions';
import { googleDocsReader } from '@/utils/destinations/google-docs/reader';
import { renderGoogleDocs } from '@/utils/destinations/google-docs/render';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import { notionReader } from '@/utils/destinations/notion/reader';
import { renderNotion } from '@/utils/destinations/notion/render';
import { requestOf } from '@/utils/destinations/notion/tree';
import { bothTimes } from '@/utils/destinations/outline/times';
import type { Decision } from '@/utils/domain/decision/decision';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { languages } from '@/utils/words/languages';
import { documentText } from '../../office/notion/text.ts';
import { creating, handbook, made, openNotion, registerPlace, settings, unwrap } from '../notion/office';

const others = ['de', 'es', 'ja', 'ar'] as const;
/** One that was replaced, and names what it replaced itself. */
const replaced: LinkedDecision = {
  ...rollout,
  status: 'superseded',
  supersededBy: '2027-01-05-new',
  ends: { supersededBy: { title: 'New plan (v2)', href: 'https://www.notion.so/new' } },
};
const [first] = rollout.messages;
/** So many messages that they stand in toggles. */
const many: Decision = {
  ...rollout,
  messages: first
    ? Array.from({ length: 120 }, (_, at) => ({
        ...first,
        id: `m${at}`,
        sentAt: (first.sentAt ?? 0) + at * 6e4,
      }))
    : [],
};

describe.each(others)('in %s', (language) => {
  const words = documentWordsIn(language);

  test('a document word for word, in Markdown, for Google Docs and for Notion', async () => {
    const requests = renderNotion(rollout, handbook, words).map((blocks) => blocks.map(requestOf));
    const golden = `golden/rollout-${language}`;
    await expect(renderMarkdown(rollout, words).text).toMatchFileSnapshot(`${golden}.md`);
    await expect(renderGoogleDocs(rollout, words).html).toMatchFileSnapshot(`${golden}.html`);
    await expect(`${JSON.stringify(requests, null, 2)}\n`).toMatchFileSnapshot(`${golden}.json`);
  });

  test('what people wrote stays as it is, and front matter keeps its names', () => {
    const { text } = renderMarkdown(hostile, words);
    expect(parse(text.split('\n---\n')[0] ?? '')).toMatchObject({
      status: 'proposed',
      template: hostile.template,
      lang: language,
    });
    expect(text).toContain('قررنا البدء في أوروبا 🎉 שלום — 決定しました');
    const madr = renderMarkdown({ ...rollout, template: 'madr' }, words).text;
    for (const heading of ['Context and Problem Statement', 'Considered Options', 'Decision Outcome'])
      expect(madr).toContain(`## ${heading}\n`);
  });

  test.each<[string, LinkedDecision]>([
    ['plain', rollout],
    ['update', update],
    ['goal', goal],
    ['replaced', replaced],
    ['many messages', many],
  ])(
    'a document of Notion that nobody touched looks unchanged, block by block too: %s',
    async (_, decision) => {
      const { http, world } = openNotion({ pageSize: 40 });
      const place = await registerPlace(http);
      const link = await made({ ...creating(decision, place), words }, http);
      expect(link.language).toBe(language);
      const read = { settings, place, link, decision, words };
      expect(unwrap(await notionReader.changes(read, http))).toEqual({ changes: [], isWhole: true });
      world.faults.push({ kind: '400', on: 'GET /v1/pages/*/markdown' });
      expect(unwrap(await notionReader.changes(read, http)).changes).toEqual([]);
    },
  );

  test('an update of Notion goes on in it, finds its box without the id, and is not told as somebody’s', async () => {
    const { http, world } = openNotion();
    const place = await registerPlace(http);
    const link = await made({ ...creating(rollout, place), words }, http);
    const decision = { ...rollout, status: 'rejected' } as const;
    const lost = { ...link, notes: { ...link.notes, callout: undefined } };
    const next = await made({ kind: 'update', settings, place, decision, link: lost, words }, http);
    expect(next.language).toBe(language);
    expect(next.notes?.callout).toBe(link.notes?.callout);
    const text = documentText(world, link.id);
    const heading = words.say('document.update-of', {
      time: bothTimes(Date.UTC(2026, 10, 24, 14, 10), rollout.capturedZone, words),
    });
    expect(text).toContain(`## ${heading}`);
    expect(text).toContain(words.say('labels.status-rejected'));
    // The office's own property keeps the name that it has for a status.
    expect(text).toContain('State: Rejected');
    expect(text).not.toMatch(/Update of|📌 Rejected|Revisit on/);
    const read = { settings, place, link: next, decision, words };
    expect(unwrap(await notionReader.changes(read, http)).changes).toEqual([]);
  });

  test('a document of Google’s that nobody touched looks unchanged, after an update too', async () => {
    const { http, work, settings: account, place, text } = await connected();
    const link = await delivered({ ...work('create', replaced), words }, http);
    expect(link.language).toBe(language);
    const read = (at: typeof link, decision: LinkedDecision) =>
      googleDocsReader.changes({ settings: account, place, link: at, decision, words }, http);
    expect(await read(link, replaced)).toMatchObject({ value: { changes: [] } });
    const decision = { ...replaced, revisitOn: null };
    const next = await delivered({ ...work('update', decision, link), words }, http);
    expect(next.language).toBe(language);
    expect(text()).toContain(words.say('fields.revisit-on'));
    expect(text()).not.toContain('Update of');
    expect(await read(next, decision)).toMatchObject({ value: { changes: [] } });
  });
});

test('a section that somebody added is told in every language, whatever it is called', async () => {
  for (const language of languages) {
    const words = documentWordsIn(language);
    const { http } = openNotion();
    const place = await registerPlace(http);
    const link = await made({ ...creating(rollout, place), words }, http);
    const add = (text: string) =>
      http.fetch(`https://api.notion.com/v1/blocks/${link.id}/children`, {
        method: 'PATCH',
        headers: {
          authorization: `Bearer ${settings.token}`,
          'notion-version': '2026-03-11',
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          children: [
            { type: 'heading_2', heading_2: { rich_text: [{ type: 'text', text: { content: text } }] } },
            { type: 'paragraph', paragraph: { rich_text: [{ type: 'text', text: { content: 'Mine' } }] } },
          ],
        }),
      });
    await add('Open questions');
    const { changes } = unwrap(
      await notionReader.changes({ settings, place, link, decision: rollout, words }, http),
    );
    expect(changes.map(({ name, how }) => [name, how])).toEqual([['Open questions', 'added']]);
  }
});

test('weekdays are the language’s, dates and clocks the same everywhere', () => {
  const at = Date.UTC(2026, 11, 2, 16);
  const times = languages.map((language) => bothTimes(at, 'Europe/Berlin', documentWordsIn(language)));
  expect(times).toEqual([
    'Wed 2026-12-02 17:00 in Europe/Berlin (16:00 UTC)',
    'Mi 2026-12-02 17:00 in Europe/Berlin (16:00 UTC)',
    'mié 2026-12-02 17:00 en Europe/Berlin (16:00 UTC)',
    '2026-12-02（水）17:00 Europe/Berlin（16:00 UTC）',
    expect.stringContaining('الأربعاء'),
  ]);
  for (const time of times) expect(time).toMatch(/2026-12-02.*17:00.*16:00/);
});

test('English days are those that documents have always had', () => {
  const days = Array.from({ length: 7 }, (_, day) =>
    bothTimes(Date.UTC(2026, 10, 23 + day, 12), 'UTC', documentWordsIn('en')).slice(0, 3),
  );
  expect(days).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
});

test('in Arabic the page runs from right to left, and a title does not turn the line around it', () => {
  const words = documentWordsIn('ar');
  const { html } = renderGoogleDocs(replaced, words);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<body dir="rtl">');
  expect(html).toContain('\u2068</b><a href="https://www.notion.so/new"><b>New plan (v2)</b></a>');
  expect(renderMarkdown(rollout, words).text).toContain('\n<div dir="rtl">\n\n# Rollout plan for Q1\n');
  expect(renderMarkdown(rollout, documentWordsIn('ja')).text).not.toContain('<div');
  expect(renderGoogleDocs(rollout, documentWordsIn('en')).html).toContain('<html><head>');
});
