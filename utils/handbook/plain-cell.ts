/** What a page may set around the same words: marks of direction, joiners, emphasis and escapes of Markdown. */
const around = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\\(?=[^\w\s])|[*_`]/gu;

/** The text of a cell as it is compared: without emphasis, marks and capitals, each run of spaces as one. */
export function plainCell(text: string): string {
  return text.normalize('NFKC').replace(around, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The amounts that a text may mean. Arabic writes one and two as words alone. */
export function amountsIn(text: string): readonly number[] {
  const numbers = numbersIn(text);
  return numbers.length === 0 ? [1, 2] : numbers;
}

const number = /\p{Nd}(?:[\p{Nd}.,٫٬’' ]*\p{Nd})?/u;

/** The text with `#` for its first number. */
export const withoutNumber = (text: string): string => text.replace(number, '#');

/** `1,5` is one and a half, `1,000` may be a thousand. In digits of any script. */
function numbersIn(text: string): readonly number[] {
  const found = number.exec(text.normalize('NFKC'))?.[0];
  if (found === undefined) return [];
  const digits = Array.from(found, (char) => digitOf(char) ?? char).join('');
  const point = /^\d+(?:[.,٫]\d+)?$/.test(digits) ? [Number(digits.replace(/[,٫]/, '.'))] : [];
  const grouped = /^\d{1,3}(?:[.,٬’' ]\d{3})+(?:[.,٫]\d+)?$/.exec(digits);
  const whole =
    grouped === null ? [] : [Number(digits.replace(/[.,٬’' ](?=\d{3}(?!\d))/g, '').replace(/[,٫]/, '.'))];
  return [...new Set([...point, ...whole])];
}

/** The value of a decimal digit: the digits of each script follow each other from its zero. */
function digitOf(char: string): string | null {
  if (!/\p{Nd}/u.test(char)) return null;
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
