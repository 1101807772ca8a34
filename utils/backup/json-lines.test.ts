import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from './json-lines';

const file = {
  meantime: 1,
  decisions: [
    { decision: { title: 'a "quoted", { odd } [title]\n', revisitOn: '2026-99-99' } },
    { savedAt: -1.5e3 },
  ],
  display: { locale: 'x!', empty: {}, none: null },
};
const text = JSON.stringify(file, null, 2);
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test.each([
  [['decisions', 0, 'decision', 'revisitOn'], '"revisitOn"'],
  [['decisions', 1, 'savedAt'], '"savedAt"'],
  [['display', 'locale'], '"locale"'],
  [['display', 'none'], '"none"'],
  [['display'], '"display"'],
  [['display', 'missing'], '"display"'],
  [['decisions', 0, 'decision', 'revisitOn', 'deeper'], '"revisitOn"'],
] as const)('%j', (path, part) => expect(jsonLines(text, [path])).toEqual([lineOf(part)]));

test('what leads nowhere is on the first line', () =>
  expect(jsonLines(text, [['nothing'], []])).toEqual([1, 1]));

test('of any JSON, each value written on a line of its own is found there', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
      const names = Object.keys(value);
      const lines = names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(value[name])}`);
      expect(
        jsonLines(
          `{\n${lines.join(',\n')}\n}`,
          names.map((name) => [name]),
        ),
      ).toEqual(names.map((_, at) => at + 2));
    }),
  );
});
