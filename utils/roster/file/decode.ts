import { type Phrase, phrase } from '@/utils/words/phrase';

/** Largest list of people that is read, in bytes. */
export const mostBytes = 5_000_000;

type Letters = Parameters<typeof phrase<'transfer.encoding-name'>>[1]['of'];
const named = (name: string, of: Letters) => phrase('transfer.encoding-name', { name, of });

/** Encodings to choose from, by their labels in the Encoding standard, with what they are used for. */
export const encodings: readonly { readonly label: string; readonly name: Phrase }[] = [
  { label: 'shift_jis', name: named('Shift_JIS', 'japanese') },
  { label: 'euc-jp', name: named('EUC-JP', 'japanese') },
  { label: 'iso-2022-jp', name: named('ISO-2022-JP', 'japanese') },
  { label: 'gbk', name: named('GBK', 'simplified') },
  { label: 'big5', name: named('Big5', 'traditional') },
  { label: 'euc-kr', name: named('EUC-KR', 'korean') },
  { label: 'windows-1252', name: named('Windows-1252', 'western') },
  { label: 'windows-1250', name: named('Windows-1250', 'central') },
  { label: 'windows-1251', name: named('Windows-1251', 'cyrillic') },
  { label: 'koi8-r', name: named('KOI8-R', 'cyrillic') },
  { label: 'ibm866', name: named('IBM866', 'cyrillic') },
  { label: 'windows-1253', name: named('Windows-1253', 'greek') },
  { label: 'windows-1254', name: named('Windows-1254', 'turkish') },
  { label: 'windows-1255', name: named('Windows-1255', 'hebrew') },
  { label: 'windows-1256', name: named('Windows-1256', 'arabic') },
  { label: 'windows-1257', name: named('Windows-1257', 'baltic') },
  { label: 'windows-1258', name: named('Windows-1258', 'vietnamese') },
  { label: 'windows-874', name: named('Windows-874', 'thai') },
  { label: 'macintosh', name: named('Macintosh', 'western') },
  { label: 'utf-16le', name: phrase('transfer.encoding-utf-16le') },
  { label: 'utf-16be', name: phrase('transfer.encoding-utf-16be') },
  { label: 'utf-8', name: phrase('transfer.encoding-utf-8') },
];

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** The line (from 1) with the first bytes that are no UTF-8, and what to do. */
  | { readonly ok: false; readonly line: number; readonly what: Phrase };

/**
 * The text of a file where its encoding is certain: UTF-16 by its mark or by the empty half of every Latin letter,
 * else UTF-8. Any other could be several, each with other names: the reader has to say.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { ok: true, text: decodeAs(bytes, wide) };
  // The escape of ISO-2022-JP is valid in UTF-8, and never meant there.
  const escapeAt = firstEscape(bytes);
  if (escapeAt >= 0) return unsure(bytes, escapeAt);
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return unsure(bytes, firstBadByte(bytes));
  }
}

/** Searched natively from one to the next: a file of everything has many megabytes. */
function firstEscape(bytes: Uint8Array): number {
  let at = bytes.indexOf(0x1b);
  while (at >= 0 && bytes[at + 1] !== 0x24 && bytes[at + 1] !== 0x28) at = bytes.indexOf(0x1b, at + 1);
  return at;
}

function unsure(bytes: Uint8Array, at: number): Decoded {
  const line = bytes.subarray(0, at).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  return { ok: false, line, what: phrase('roster.not-utf8', { line: String(line) }) };
}

/** The text in a chosen encoding; what cannot be read becomes U+FFFD, and its line is told by the reader of lines. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

/** Whether the engine knows an encoding by this label. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 8 || bytes.length % 2 === 1) return null;
  const empty = (half: number) => sample.filter((byte, at) => at % 2 === half && byte === 0).length;
  const [even, odd] = [empty(0), empty(1)];
  if (odd * 4 > sample.length && even === 0) return 'utf-16le';
  return even * 4 > sample.length && odd === 0 ? 'utf-16be' : null;
}

/** Bisects with a decoder that takes a cut-off character at the end for unfinished, not for wrong. */
function firstBadByte(bytes: Uint8Array): number {
  const isGood = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
