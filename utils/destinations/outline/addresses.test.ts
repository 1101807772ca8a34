import fc from 'fast-check';
import LinkifyIt from 'linkify-it';
import { describe, expect, test } from 'vitest';
import { addressesIn } from './addresses';
import { linked } from './text';

const found = (text: string) => addressesIn(text).map(({ from, to }) => text.slice(from, to));

describe('addresses in a text', () => {
  test.each([
    ['See https://a.example/x.', ['https://a.example/x']],
    ['“https://a.example/x”, HTTP://B.example', ['https://a.example/x', 'HTTP://B.example']],
    ['(https://a.example/x_(y)) and [https://a.example/]', ['https://a.example/x_(y)', 'https://a.example/']],
    ['https://a.example/(a)(b)).', ['https://a.example/(a)(b)']],
    ['<https://a.example/?q=1&r=2#top>', ['https://a.example/?q=1&r=2#top']],
    ['https://a.example/?!, https://b.example/…', ['https://a.example/', 'https://b.example/']],
    [
      'https://münchen.example/größe und https://例え.example/道',
      ['https://münchen.example/größe', 'https://例え.example/道'],
    ],
    [
      '詳細はhttps://a.example/x、または「https://b.example/y」。',
      ['https://a.example/x', 'https://b.example/y'],
    ],
    ['https://ada@a.example:8080/', ['https://ada@a.example:8080/']],
    ['https://a.example/x_ https://a.example/~', ['https://a.example/x_', 'https://a.example/~']],
    [
      'ada.fern+list@mail.fern.example, or mailto:ada@fern.example.',
      ['ada.fern+list@mail.fern.example', 'mailto:ada@fern.example'],
    ],
    ['jörg@müller.example', ['jörg@müller.example']],
  ])('%s', (text, addresses) => expect(found(text)).toEqual(addresses));

  test.each([
    'https:// nothing',
    'https://.)',
    'ftp://a.example/ and www.a.example',
    'tool@1.2.3 and ada@localhost',
    '@ada, a@, a@b, mailto: you',
    `${'a'.repeat(65)}@fern.example`,
    'javascript:alert(1)',
  ])('none in %s', (text) => expect(found(text)).toEqual([]));

  test('a mail address gets its scheme, and all text is kept in order', () => {
    expect(linked('to ada@fern.example: go')).toEqual([
      { text: 'to ' },
      { text: 'ada@fern.example', href: 'mailto:ada@fern.example' },
      { text: ': go' },
    ]);
    const part = fc.constantFrom('https://', 'a.example', '@', '.', ')', '(', ' ', 'mailto:', 'é', '\n', '/');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const runs = linked(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const { href } of runs) if (href !== undefined) expect(href).toMatch(/^(?:https?:|mailto:)/i);
      }),
    );
  });

  test('on plain sentences it finds what linkify-it finds', () => {
    const judge = new LinkifyIt({ fuzzyLink: false }).add('ftp:', null).add('//', null).tlds('example', true);
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const address = fc.oneof(
      fc
        .tuple(word, word, word)
        .map(([place, path, query]) => `http://www.${place}.example/${path}?${query}=1&b#${path}`),
      fc.tuple(word, word).map(([name, place]) => `${name}@${place}.example`),
      fc.tuple(word, word).map(([place, path]) => `https://${place}.example/${path}_(${path})`),
    );
    const around = fc.constantFrom(['', ''], ['(', ')'], ['', '.'], ['"', '",'], ['<', '>'], ['', '?']);
    const piece = fc.oneof(
      word,
      fc.tuple(address, around).map(([text, [before = '', after = '']]) => before + text + after),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        expect(found(text)).toEqual((judge.match(text) ?? []).map(({ raw }) => raw));
      }),
      { numRuns: 300 },
    );
  });
});
