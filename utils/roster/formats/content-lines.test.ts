import { expect, test } from 'vitest';
import { contentLines } from './content-lines';
import { contentParts, contentText } from './content-value';

const read = (text: string) => [...contentLines(text)];
const first = (text: string) => {
  const [line] = read(text);
  if (line === undefined) throw new Error(`nothing was read of ${text}`);
  return line;
};

test('folded lines are put together, whatever ends them, and keep the number of the first', () => {
  for (const end of ['\r\n', '\n', '\r']) {
    const lines = read(['FN:Ada', '  Fern', 'NOTE:a', '\tb', 'EMAIL:a@fern.example'].join(end));
    expect(lines.map(({ line, name, value }) => [line, name, value])).toEqual([
      [1, 'FN', 'Ada Fern'],
      [3, 'NOTE', 'ab'],
      [5, 'EMAIL', 'a@fern.example'],
    ]);
  }
});

test('version 2.1 folds between words, and ends a line of quoted-printable with an equals sign', () => {
  expect(read('VERSION:2.1\nFN:Ada\n Fern')[1]?.value).toBe('Ada Fern');
  const name = first('FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=B1=B1=\n=E7=94=B0\nTEL:1');
  expect(contentText(name)).toBe('山田');
  // Elsewhere an equals sign at the end is a part of the text.
  expect(read('URL:https://a.example/?q=\nTEL:1').map(({ value }) => value)).toEqual([
    'https://a.example/?q=',
    '1',
  ]);
});

test('quoted-printable in another charset; an unknown charset is UTF-8', () => {
  expect(contentText(first('FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Zo=EB'))).toBe('Zoë');
  expect(contentText(first('FN;CHARSET=X-MINE;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB'))).toBe('Zoë');
});

test('groups, parameters, and colons inside quotation marks', () => {
  const line = first('item1.EMAIL;type=INTERNET;TYPE="work,a:b";PREF:ada@fern.example');
  expect(line).toMatchObject({ name: 'EMAIL', value: 'ada@fern.example' });
  expect(line.params.get('TYPE')).toEqual(['INTERNET', 'work,a:b', 'PREF']);
  expect(first('ORGANIZER;CN="Fern: Ada":mailto:ada@fern.example').value).toBe('mailto:ada@fern.example');
  // A mark that never closes swallows no value.
  expect(first('FN;X="a:Ada').value).toBe('Ada');
});

test('escapes, and separators that are escaped', () => {
  expect(contentText(first('NOTE:a\\, b\\; c\\\\d\\ne'))).toBe('a, b; c\\d\ne');
  expect(contentParts(first('N:Fern\\; Oak;Ada;;'), ';')).toEqual(['Fern; Oak', 'Ada', '', '']);
});

test('what has no name is left out', () => {
  expect(read('hello\n\n: nothing\n<b>:x\nFN:Ada').map(({ name }) => name)).toEqual(['FN']);
});
