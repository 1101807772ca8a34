import { describe, expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { convertHtml } from '@/tests/office/google/convert';
import { documentHtml } from '@/tests/office/google/page';
import { documentText } from '@/tests/office/google/text';
import { hostile, rollout } from '@/tests/samples/sample-decisions';
import { meaning } from '@/tests/samples/sample-meaning';
import { oddities } from '@/tests/samples/sample-oddities';
import { renderGoogleDocs } from '@/utils/destinations/google-docs/render';
import type { Decision, SourceMessage } from '@/utils/domain/decision/decision';
import { templates } from '@/utils/domain/decision/decision';

const textOf = (decision: Decision) =>
  documentText(convertHtml(renderGoogleDocs(decision, englishWords).html));

describe('golden files', () => {
  test.each<[string, Decision]>([
    ...templates.map((template): [string, Decision] => [template, { ...rollout, template }]),
    ['hostile', hostile],
    ['meaning', meaning],
    ['oddities', oddities],
  ])('%s', async (name, decision) => {
    await expect(renderGoogleDocs(decision, englishWords).html).toMatchFileSnapshot(`golden/${name}.html`);
  });
});

test('whatever the text is, it stays text', () => {
  const written = textOf(hostile);
  expect(written).toContain(
    '---title: "# <script>alert(1)</script>" | `x` & [a](b) 🎉'.replace('---', '--- '),
  );
  expect(written).toContain('<b>&amp;</b> *a* _b_ ~~c~~ ![i](j)');
  expect(documentHtml(convertHtml(renderGoogleDocs(hostile, englishWords).html))).not.toMatch(/<script/);
});

test('a link that would run something is only its words', () => {
  const [message] = rollout.messages;
  const messages = message
    ? [{ ...message, links: [{ label: 'click', href: 'javascript:alert(1)' }], files: [] }]
    : [];
  const { html } = renderGoogleDocs({ ...rollout, messages }, englishWords);
  expect(html).toContain('click');
  expect(html).not.toContain('javascript:');
});

test('control characters and lone surrogates do not break the document', () => {
  const { html, name } = renderGoogleDocs(
    { ...rollout, title: 'a\u0000b\ud83d', decision: 'c\u0008d' },
    englishWords,
  );
  expect(html).toContain('<h1>ab\ufffd</h1>');
  expect(html).toContain('<p><b>cd</b></p>');
  expect(name).toBe('a\u0000b\ud83d');
});

test('300 messages with 40,000 words arrive whole', () => {
  const [message] = rollout.messages;
  if (!message) throw new Error('The sample has no message');
  const words = (from: number) => Array.from({ length: 134 }, (_, at) => `w${from * 134 + at}`);
  const messages = Array.from({ length: 300 }, (_, at): SourceMessage => {
    const runs = [{ text: words(at).join(' ') }];
    return { ...message, id: `m${at}`, blocks: [{ type: 'paragraph', runs }], links: [], files: [] };
  });
  const { html } = renderGoogleDocs({ ...rollout, messages }, englishWords);
  const found = new Set(documentText(convertHtml(html)).match(/\bw\d+\b/g));
  expect(found.size).toBe(300 * 134);
  expect(html.length).toBeLessThan(1_000_000);
});
