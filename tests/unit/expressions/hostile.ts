/** Makes a text of about so many characters. */
export type Hostile = (length: number) => string;

/** What is repeated against every expression. */
const units = [
  ...[
    'a',
    'A',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '1',
    '0',
    '<',
    '>',
    '@',
    '-',
    '_',
    '.',
    ',',
    ':',
    ';',
    '/',
    '\\',
    '*',
    '`',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '“',
    '=',
    '+',
    '#',
    '|',
    '&',
    '~',
    '!',
    '?',
    '%',
    '^',
    '$',
    'é',
    '東',
  ],
  ...[
    'a ',
    ' a',
    'a.',
    'a@',
    'a-',
    '<a',
    'a:',
    'a,',
    '1.',
    '1:',
    '1-',
    '\n ',
    '\n> ',
    '](',
    '="',
    '<!--',
    '://',
  ],
];
/** What stands long behind a beginning that fits. */
const plain = new Set([' ', 'a', '1', '-', '.']);
/** Behind it, so that what fits everything must still fail. */
const ends = ['', '\u0000'];

/**
 * Texts against one expression: runs of one unit, of the common ones and of what the expression itself looks for,
 * with and without something before and behind that almost fits.
 */
export function hostileTexts(expression: RegExp): readonly Hostile[] {
  const own = literalsOf(expression.source);
  const [first = ''] = own;
  const pairs = own.slice(0, 6).flatMap((one) => [`${one}a`, `${one} `, `${one}1`]);
  const repeated = [...new Set([...units, ...own, ...pairs, own.join(''), own.slice(0, 2).join('')])].filter(
    Boolean,
  );
  const starts = [...new Set(['', first])];
  return repeated.flatMap((unit) =>
    [...starts, ...(plain.has(unit) ? ['12', 'a', 'Mon '] : [])].flatMap((start) =>
      ends.map(
        (end): Hostile =>
          (length) =>
            start + unit.repeat(Math.ceil(length / unit.length)) + end,
      ),
    ),
  );
}

/** What an expression names letter by letter, in order: `On `, `wrote`, `:`. */
function literalsOf(source: string): string[] {
  // Private-use characters stand for what is no letter, and behind a letter that was escaped.
  const letters = source
    .replace(/\\[pPu]\{[^{}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\(\?<?[:=!]|\\[bBdDwWsS]/gi, '\ue000')
    .replace(/\{\d+(?:,\d*)?\}/g, '\ue000')
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1\ue001');
  const found = letters.match(/(?:[^\ue000[\](){}|*+?^$.\\]|.\ue001)+/g) ?? [];
  const words = found.map((each) => each.replaceAll('\ue001', ''));
  return [
    ...new Set(words.flatMap((word) => (word.length > 1 && word.length < 4 ? [word, ...word] : [word]))),
  ].slice(0, 16);
}
