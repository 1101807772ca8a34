import { describe, expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import { readCapture } from '@/utils/decisions/capture/capture-schema';
import { renderGoogleDocs } from '@/utils/destinations/google-docs/render';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import { bodyTrees } from '@/utils/destinations/notion/body';
import { messageTree } from '@/utils/destinations/notion/messages';
import { outlineOf } from '@/utils/destinations/outline/outline-of';
import { decisionFromCapture } from '@/utils/domain/decision/decision-from-capture';
import type { PageElement, PageNode } from '@/utils/domain/text/blocks';
import { wordCutter } from '@/utils/sites/own-words/cut-words';
import { treeLinks, treeText } from '@/utils/sites/read/tree-text';

const sentence = 'We ship the box on Monday, and the plan stays as it was. ';
const el = (tag: PageElement['tag'], ...children: PageNode[]): PageElement => ({ tag, children });
const br = el('br');
const many = (count: number, one: (at: number) => PageNode | PageNode[]): PageNode[] =>
  Array.from({ length: count }, (_, at) => one(at)).flat();

/** Mails of about so many characters, each long in its own way. */
const mails: Readonly<Record<string, (length: number) => PageNode[]>> = {
  paragraphs: (length) => many(length / 60, () => el('p', sentence)),
  'one text': (length) => [sentence.repeat(length / 57)],
  'one word': (length) => ['a'.repeat(length)],
  lines: (length) => [{ tag: 'div', children: many(length / 60, (at) => [`${at} ${sentence}`, br]) }],
  'quoted lines between others': (length) =>
    many(length / 120, (at) => [`> ${sentence}`, br, `${at}${sentence}`, br]),
  links: (length) =>
    many(length / 120, (at) =>
      el('p', sentence, { tag: 'a', href: `https://a.example/${at}`, children: [`${at}`] }),
    ),
  'links in one line': (length) =>
    many(length / 60, (at) => [{ tag: 'a', href: `https://a.example/${at}`, children: [sentence] }, ' ']),
  marks: (length) => many(length / 60, (at) => el(at % 2 === 0 ? 'b' : 'i', sentence)),
  'one list': (length) => [{ tag: 'ol', children: many(length / 60, () => el('li', sentence)) }],
  'one table': (length) => [
    { tag: 'table', children: many(length / 120, () => el('tr', el('td', sentence), el('td', sentence))) },
  ],
  code: (length) => [el('pre', `${sentence}\n`.repeat(length / 58))],
  'lines that look like headers': (length) => many(length / 60, () => el('p', `From: ${sentence}`)),
  blanks: (length) => [' '.repeat(length), 'x', '\n'.repeat(length)],
};

/** From a mail's tree to its documents, and the milliseconds of this thread that each step took. */
async function timesOf(body: readonly PageNode[]): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  const timed = async <T>(step: string, run: () => T | Promise<T>): Promise<T> => {
    const before = process.threadCpuUsage();
    const made = await run();
    const { user, system } = process.threadCpuUsage(before);
    times[step] = (user + system) / 1000;
    return made;
  };
  await timed('text', () => treeText(body));
  const links = await timed('links', () => treeLinks(body));
  await timed('own words', () => wordCutter(false)(body, 'ada@fern.example'));
  const message = { id: '1', author: null, sentAt: null, sentText: '', body, links, files: [] };
  const page = { site: 'gmail', permalink: 'https://a.example/', threadId: '1', title: '', participants: [] };
  const answer = { ...page, selection: null, messages: [message], notRead: [] };
  const capture = await timed('check', () => readCapture(answer));
  if (capture == null) throw new Error('The capture was refused.');
  const digest = async (text: string) => String(text.length);
  const context = { key: 'k', now: 0, zone: 'UTC', resolve: () => null, digest };
  const { messages } = await timed('decision', () => decisionFromCapture(capture, context));
  const decision = { ...rollout, messages };
  const outline = await timed('outline', () => outlineOf(decision, englishWords));
  await timed('notion', () => [
    bodyTrees(outline, englishWords),
    outline.source.messages.map((message) => messageTree(message, englishWords)),
  ]);
  await timed('google docs', () => renderGoogleDocs(decision, englishWords));
  await timed('markdown', () => renderMarkdown(decision, englishWords));
  return times;
}

function keepLeast(times: Record<string, number>, others: Readonly<Record<string, number>>): void {
  for (const [step, ms] of Object.entries(others)) times[step] = Math.min(times[step] ?? ms, ms);
}

/** Below this a time says nothing, ms. */
const floor = 60;

describe('a long mail takes time in proportion to its length', () => {
  test.each(Object.keys(mails))('of %s', { timeout: 300_000 }, async (kind) => {
    const mail = mails[kind] ?? (() => []);
    // The first run also compiles what it runs.
    await timesOf(mail(50_000));
    const [short, long] = [await timesOf(mail(200_000)), await timesOf(mail(800_000))];
    const slow = () =>
      Object.entries(long).filter(
        ([step, ms]) => ms > floor && ms > 9 * Math.max(short[step] ?? 0, floor / 9),
      );
    // A busy machine can only add to a time: what grows too fast does so however often it is measured.
    for (let round = 0; round < 8 && slow().length > 0; round++) {
      keepLeast(short, await timesOf(mail(200_000)));
      keepLeast(long, await timesOf(mail(800_000)));
    }
    expect(slow().map(([step, ms]) => `${step}: ${short[step]} ms, then ${ms} ms`)).toEqual([]);
  });
});
