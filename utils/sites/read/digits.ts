/** The one number in a text, in the digits of any script; null where there is none or more than one. */
export function digitsOf(text: string): number | null {
  const [first, second] = text.match(/\p{Nd}+/gu) ?? [];
  if (first === undefined || second !== undefined || first.length > 6) return null;
  const value = [...first].map((digit) => digitOf(digit)).join('');
  return Number(value);
}

/** Digits of a script stand ten in a row, and before 0 of each there is none: counted back to it. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 48;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
