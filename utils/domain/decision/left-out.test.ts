import { expect, test } from 'vitest';
import { type PagesWords, pagesEnglish } from '../../words/made/pages';
import { sayIn } from '../../words/say';
import type { DocumentBlock } from '../text/blocks';
import type { LeftOut, SourceMessage } from './decision';
import {
  leftOutPhrase,
  type Parted,
  partBlocks,
  partPhrase,
  shownBlocks,
  stretchesOf,
  withPart,
} from './left-out';

const english = sayIn<PagesWords>(pagesEnglish, 'en', 'en-GB');
const partText = (one: LeftOut) => english(partPhrase(one));
const leftOutText = (one: Parted) => {
  const said = leftOutPhrase(one);
  return said === null ? '' : english(said);
};
const say = (text: string): DocumentBlock => ({ type: 'paragraph', runs: [{ text }] });
const part = (kind: LeftOut['kind'], over: Partial<LeftOut> = {}): LeftOut => ({
  kind,
  lines: 2,
  after: 1,
  statedAuthor: null,
  statedTime: null,
  blocks: [say(`what was ${kind}`)],
  ...over,
});
const message = (blocks: readonly DocumentBlock[], leftOut?: readonly LeftOut[]): SourceMessage => ({
  id: 'm1',
  author: { name: 'Ines Roth' },
  sentAt: null,
  zone: null,
  sentText: '',
  blocks,
  leftOut,
  links: [],
  files: [],
  hash: 'aa',
});
const textsOf = (blocks: readonly DocumentBlock[]) =>
  JSON.stringify(blocks).match(/(?<="text":")[^"]*/g) ?? [];

test('the folded line names the kind, whom it is from and how long it is', () => {
  expect(partText(part('quoted', { lines: 12 }))).toBe('12 quoted lines left out');
  expect(partText(part('quoted', { lines: 1, statedAuthor: 'Ada Fern' }))).toBe('1 quoted line left out');
  expect(
    partText(part('forwarded', { lines: 8, statedAuthor: 'Ada Fern', statedTime: 'Mon 2 Mar 15:05' })),
  ).toBe('Forwarded: Ada Fern, Mon 2 Mar 15:05 · 8 lines');
  expect(partText(part('forwarded', { lines: 1 }))).toBe('Forwarded · 1 line');
  expect(partText(part('signature', { lines: 3 }))).toBe('Signature · 3 lines');
  expect(partText(part('hidden'))).toBe('Hidden words · 2 lines');
});

test('a document says in one line what a message leaves out, each kind once', () => {
  const own = [say('Yes.')];
  expect(leftOutText(message(own))).toBe('');
  expect(leftOutText(message(own, []))).toBe('');
  expect(leftOutText(message(own, [part('quoted', { lines: 12 })]))).toBe('12 quoted lines left out');
  expect(
    leftOutText(
      message(own, [part('quoted'), part('signature', { lines: 1 }), part('quoted', { lines: 5 })]),
    ),
  ).toBe('7 quoted lines and 1 line of signature left out');
  expect(leftOutText(message(own, [part('quoted'), part('hidden', { lines: 1 }), part('forwarded')]))).toBe(
    '2 quoted lines, 1 hidden line and 2 forwarded lines left out',
  );
});

test('a part stands at its place among the own words, whatever order and place it came with', () => {
  const own = [say('one'), say('two')];
  const at = (leftOut: readonly LeftOut[]) =>
    stretchesOf(message(own, leftOut)).map((each) =>
      each.kind === 'own' ? textsOf(each.blocks).join('+') : `[${each.index}]`,
    );
  expect(at([part('quoted', { after: 1 })])).toEqual(['one', '[0]', 'two']);
  expect(at([part('quoted', { after: 2 }), part('hidden', { after: 0 })])).toEqual(['[1]', 'one+two', '[0]']);
  expect(at([part('quoted', { after: 99 }), part('hidden', { after: -3 })])).toEqual([
    '[1]',
    'one+two',
    '[0]',
  ]);
  expect(at([part('quoted', { blocks: [] })])).toEqual(['one+two']);
});

test('a part that is kept is shown as a quote at its place, is not told any more, and leaves blocks and hash alone', () => {
  const before = message([say('one'), say('two')], [part('quoted'), part('signature', { after: 2 })]);
  const [kept] = withPart([before], 'm1', 0, true);
  if (kept === undefined) throw new Error('no message');
  expect(shownBlocks(kept, english)).toEqual([
    say('one'),
    { type: 'quote', blocks: [say('what was quoted')] },
    say('two'),
  ]);
  expect(leftOutText(kept)).toBe('2 lines of signature left out');
  expect([kept.blocks, kept.hash]).toEqual([before.blocks, before.hash]);
  const [back] = withPart([kept], 'm1', 0, false);
  expect(back && shownBlocks(back, english)).toEqual(before.blocks);
  const [other] = withPart([before], 'm2', 0, true);
  expect(other).toBe(before);
});

test('words of others stay in a quote that names them, once; a signature is the writer’s own', () => {
  const forwarded = part('forwarded', { statedAuthor: 'Ada Fern', statedTime: 'Mon 2 Mar 15:05' });
  expect(partBlocks(forwarded, english)).toEqual([
    {
      type: 'quote',
      blocks: [
        { type: 'paragraph', runs: [{ text: 'Forwarded: Ada Fern, Mon 2 Mar 15:05', marks: ['italic'] }] },
        say('what was forwarded'),
      ],
    },
  ]);
  const withHeader = { ...forwarded, blocks: [say('From: Ada Fern'), say('Ship it.')] };
  expect(textsOf(partBlocks(withHeader, english))).toEqual(['Forwarded', 'From: Ada Fern', 'Ship it.']);
  expect(textsOf(partBlocks(part('quoted', { statedAuthor: 'Ada Fern' }), english))[0]).toBe(
    'Quoted: Ada Fern',
  );
  expect(textsOf(partBlocks(part('hidden'), english))).toEqual(['Hidden words', 'what was hidden']);
  expect(partBlocks(part('signature'), english)).toEqual([say('what was signature')]);
});

test('a message without own words shows its first other part, named as what it is', () => {
  const bare = message([], [part('forwarded', { after: 0 }), part('signature', { after: 0, lines: 4 })]);
  expect(textsOf(shownBlocks(bare, english))).toEqual(['Forwarded', 'what was forwarded']);
  expect(leftOutText(bare)).toBe('4 lines of signature left out');
  const blank = message([say(' \n')], [part('quoted', { after: 1 })]);
  expect(textsOf(shownBlocks(blank, english)).at(-1)).toBe('what was quoted');
  // Once the user took another part in, that one speaks.
  const [kept] = withPart([bare], 'm1', 1, true);
  expect(kept && textsOf(shownBlocks(kept, english))).toEqual(['what was signature']);
  expect(shownBlocks(message([]), english)).toEqual([]);
});
