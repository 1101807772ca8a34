import { describe, expect, test } from 'vitest';
import { inEnglish } from '@/utils/words/english';
import { fileSource } from '../file-source';
import { decodeAs, decodeBytes, encodings, isEncoding } from './decode';
import { encodingSamples } from './encoding-samples';

const people = 'name,zone\nZoë Müller,Europe/Berlin\n山田太郎,Asia/Tokyo\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  for (let at = 0; at < units.length; at += 1)
    new DataView(bytes.buffer).setUint16(at * 2, units.charCodeAt(at), little);
  return bytes;
};
/** `name,zone` and one name in bytes of another encoding. */
const fileOf = (name: readonly number[]) =>
  Uint8Array.from([...utf8('name,zone\n'), ...name, ...utf8(',UTC\n')]);

const others = [
  ['shift_jis', [0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59], '山田太郎'],
  ['euc-jp', [0xbb, 0xb3, 0xc5, 0xc4], '山田'],
  ['gbk', [0xc0, 0xee, 0xc3, 0xf7], '李明'],
  ['big5', [0xa7, 0xf5, 0xa9, 0xfa], '李明'],
  ['euc-kr', [0xb1, 0xe8], '김'],
  ['windows-1251', [0xc8, 0xe2, 0xe0, 0xed], 'Иван'],
  ['koi8-r', [0xe9, 0xd7, 0xc1, 0xce], 'Иван'],
  ['windows-1252', [0x5a, 0x6f, 0xeb], 'Zoë'],
  ['windows-1250', [0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a], 'Łukasz'],
  ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x3b, 0x33, 0x45, 0x44, 0x1b, 0x28, 0x42], '山田'],
] as const;

describe('an encoding that is certain', () => {
  test.each([
    ['UTF-8', utf8(people)],
    ['UTF-8 with its mark', utf8(`\uFEFF${people}`)],
    ['UTF-16 LE', utf16(people, true, true)],
    ['UTF-16 BE', utf16(people, false, true)],
  ])('%s', async (_, bytes) => {
    const decoded = inEnglish(decodeBytes(bytes));
    expect(decoded.ok && decoded.text.replace('\uFEFF', '')).toBe(people);
  });

  test.each([true, false])('UTF-16 without a mark, little end first: %s', (little) => {
    const text = people.replace(/[^\p{ASCII}]/gu, 'e');
    expect(inEnglish(decodeBytes(utf16(text, little, false)))).toEqual({ ok: true, text });
  });
});

describe('any other is asked for', () => {
  test.each(others)('%s', (label, bytes, name) => {
    const file = fileOf(bytes);
    expect(inEnglish(decodeBytes(file))).toMatchObject({
      ok: false,
      line: 2,
      what: expect.stringContaining('encoding'),
    });
    const sample = encodingSamples(file).find((one) => one.label === label);
    expect(sample?.sample).toBe(name);
    expect(decodeAs(file, label)).toContain(`${name},UTC`);
  });

  test('one bad byte in UTF-8, named by its line; as UTF-8 only its line is left out', async () => {
    const bytes = Uint8Array.from([...utf8('name,zone\nZoë,UTC\nJos'), 0xe9, ...utf8(',UTC\nMüller,UTC\n')]);
    expect(inEnglish(decodeBytes(bytes))).toMatchObject({ ok: false, line: 3 });
    const context = { fetch, signal: new AbortController().signal, since: null };
    const { rows, problems } = inEnglish(
      await fileSource.load({ text: decodeAs(bytes, 'utf-8'), today: '2026-11-22' }, context),
    );
    expect(rows.map(({ name }) => name)).toEqual(['Zoë', 'Müller']);
    expect(problems).toMatchObject([{ line: 3, field: 'name' }]);
  });

  test('what cannot have made the bytes is not offered', () => {
    const labels = encodingSamples(fileOf([0x5a, 0x6f, 0xeb])).map(({ label }) => label);
    expect(labels).toContain('windows-1252');
    expect(labels).not.toContain('shift_jis');
  });
});

test('every encoding that is offered is known to the engine', () => {
  expect(encodings.filter(({ label }) => !isEncoding(label))).toEqual([]);
  expect(isEncoding('klingon')).toBe(false);
});
