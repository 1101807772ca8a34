import { describe, expect, test } from 'vitest';
import { tooLarge } from '@/components/options/transfer/too-large';
import { sayEnglish } from '@/utils/words/english';
import { csvOf, daysOf, icsOf, jsonOf, vcardOf } from './formats';
import { type Came, readAnswer, readFile } from './readers';

/** Every kind of file, with a name or label of the caller's in it, and who it is about. */
const files: readonly (readonly [string, (word: string) => string, string])[] = [
  ['CSV', (word) => csvOf([{ name: word, email: 'bo@oak.example' }]), 'Bo'],
  ['JSON', (word) => jsonOf([{ name: word, email: 'bo@oak.example' }]), 'Bo'],
  ['vCard', (word) => vcardOf([{ name: word, email: 'bo@oak.example' }]), 'Bo'],
  ['ICS', (word) => icsOf(word), 'Ada Fern'],
  ['a table of days', (word) => daysOf(word), 'Ada Fern'],
];
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
};
/** The text with one byte of Latin-1 in its word. */
const latin1 = (text: string) =>
  utf8(text.replace('Bo', 'B\u0001')).map((byte) => (byte === 1 ? 0xe9 : byte));
const atAddress = (bytes: Uint8Array) => readAnswer(async () => new Response(new Uint8Array(bytes)));
const nothing = (what: RegExp): Came => ({ names: [], problems: [expect.stringMatching(what)], notes: [] });

describe.each(files)('%s', (kind, text, name) => {
  test.each([
    ['UTF-16, the low half first', utf16(`\ufeff${text('Bo')}`, true)],
    ['UTF-16, the high half first', utf16(`\ufeff${text('Bo')}`, false)],
    ['UTF-16 without its mark, low half first', utf16(text('Bo'), true)],
    ['UTF-16 without its mark, high half first', utf16(text('Bo'), false)],
    ['UTF-8 with a mark', utf8(`\ufeff${text('Bo')}`)],
    ['lines that end as on old Macs', utf8(text('Bo').replaceAll('\n', '\r'))],
  ])('%s is read', async (_, bytes) => {
    const { names, problems } = await readFile(bytes);
    expect(problems).toEqual([]);
    expect(names).toEqual([name]);
  });

  test('not UTF-8: asked which encoding it is, and nothing is read before', async () => {
    expect(await readFile(latin1(text('Bo')))).toEqual(
      nothing(/^The file is not written in UTF-8 \(line \d\)/),
    );
    expect(await atAddress(latin1(text('Bo')))).toEqual(nothing(/isn’t in UTF-8/));
  });

  test('a NUL byte: no text file', async () => {
    const bytes = utf8(text('Bo').replace('Bo', 'B\0o'));
    const what = /^This is not a text file; save the list as CSV/;
    expect(await readFile(bytes)).toEqual(nothing(what));
    if (kind !== 'ICS') expect(await atAddress(bytes)).toEqual(nothing(what));
  });

  test('100 MB: refused by its size alone, before a byte more than its beginning is read', async () => {
    let read = 0;
    const slice = (from: number, to: number) => {
      read += to - from;
      return new Blob([
        text('Bo')
          .padEnd(100)
          .slice(0, to - from),
      ]);
    };
    const file = { name: 'people.csv', size: 100_000_000, slice } as unknown as File;
    const what = await tooLarge(file);
    expect(read).toBeLessThanOrEqual(100);
    expect(what && sayEnglish(what)).toMatch(/^people\.csv is larger than 5 MB; .* Nothing was read\.$/);
  });

  test('100 MB at an address: left where it is too long', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        const part = utf8(sent === 0 ? text('Bo') : ' '.repeat(1_000_000));
        sent += part.length;
        if (sent > 100_000_000) controller.close();
        else controller.enqueue(part);
      },
    });
    expect(await readAnswer(async () => new Response(body))).toEqual(
      nothing(/^The file is larger than 10 MB/),
    );
    expect(sent).toBeLessThan(14_000_000);
  });
});
