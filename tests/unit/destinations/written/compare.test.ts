import { describe, expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { changesIn, type ReadLine } from '@/utils/destinations/written/compare';
import { bareText, fingerprintsOf, type Section } from '@/utils/destinations/written/fingerprint';

const changes = async (sections: readonly Section[], lines: readonly ReadLine[]) =>
  await changesIn(await fingerprintsOf(sections), lines, englishWords);

const heading = (text: string): ReadLine => ({ kind: 'heading', text });
const text = (line: string): ReadLine => ({ kind: 'text', text: line });
const part = (head: string, ...lines: readonly string[]): Section => ({
  kind: 'part',
  head,
  text: lines.join('\n'),
});
const written = [part(''), part('Why', 'It rains.'), part('Actions', 'Wait.'), part('Source', 'By hand.')];

describe('a line that says what a heading says', () => {
  test.each([
    ['under the heading', 'Why', ['Why', 'It rains.']],
    ['that stands before the heading', 'Why', ['It rains.', 'Actions', 'none']],
    ['that stands behind it', 'Source', ['Why', 'Actions']],
    ['with other white space', 'Why', ['  Sou rce ']],
  ])('is text, %s', async (_, head, lines) => {
    const sections = written.map((each) => (each.head === head ? part(head, ...lines) : each));
    const read = sections.flatMap((each) => [
      ...(each.head === '' ? [] : [heading(each.head)]),
      ...each.text.split('\n').map(text),
    ]);
    expect(await changes(sections, read)).toEqual([]);
  });

  test('is the heading where somebody made text of it', async () => {
    const read = [heading('Why'), text('It rains.'), text('Actions'), text('Wait.'), heading('Source')];
    expect(await changes(written, [...read, text('By hand.')])).toEqual([]);
  });

  test('and is none of the document’s any more does not hide what was changed', async () => {
    const read = [heading('Why'), text('Actions'), heading('Actions'), text('Wait.'), heading('Source')];
    expect(await changes(written, [...read, text('By hand.')])).toEqual([
      { kind: 'part', name: 'Why', how: 'changed' },
    ]);
  });
});

test.each([
  ['a control character before an accent', 'Zoe\u0002\u0308', 'Zoë'],
  ['one in a word', 'a\u0000b', 'ab'],
  ['a character of nobody', 'a\ue001\u030a', 'å'],
  ['a tab and a line feed', 'a\t\nb', 'ab'],
])('what documents drop changes nothing: %s', (_, raw, held) => {
  expect(bareText(raw)).toBe(bareText(held));
});

test('an accent behind a blank stays apart', () => {
  expect(bareText('e \u0301')).toBe('e\u0301');
});
