import fc from 'fast-check';

const surrogates = { from: 0xd800, count: 0x800 };
const last = 0x10ffff;

/**
 * Any character of Unicode, as `unit: 'binary'` of a string: that one is a table of a million of them, which takes two
 * seconds to make.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: last - surrogates.count }).map(
  (at) => String.fromCodePoint(at < surrogates.from ? at : at + surrogates.count),
  (character) => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== character || !character.isWellFormed())
      throw new Error('Not one character');
    return code < surrogates.from ? code : code - surrogates.count;
  },
);
