import type { Phrase } from '@/utils/words/phrase';
import { decodeAs, encodings } from './decode';

export interface EncodingSample {
  readonly label: string;
  readonly name: Phrase;
  /** Names of the file as this encoding writes them. */
  readonly sample: string;
}

/** Enough to find names in, and quick to read in every encoding. */
const looked = 20_000;
const mostNames = 3;

/**
 * The encodings in which a file could be written, each with a few of its names to choose by. Those that cannot have
 * made the bytes are left out; of several that make the same names the first stays.
 */
export function encodingSamples(bytes: Uint8Array): EncodingSample[] {
  const part = bytes.subarray(0, looked);
  const seen = new Set<string>();
  return encodings.flatMap(({ label, name }) => {
    const text = decodeAs(part, label);
    const isWrong =
      label !== 'utf-8' && (/[\uFFFD\0\u0080-\u009F]/.test(text.slice(0, -4)) || !/[,;\t:|\n]/.test(text));
    const sample = namesIn(text);
    if (isWrong || (seen.has(sample) && label !== 'utf-8')) return [];
    seen.add(sample);
    return [{ label, name, sample }];
  });
}

/** The first cells with letters beyond ASCII, below the first line where there are any. */
function namesIn(text: string): string {
  const [first = '', ...below] = text.split(/\r\n?|\n/);
  const cells = (lines: readonly string[]) =>
    lines
      .flatMap((line) => line.split(/[,;\t|"]/))
      .map((cell) => cell.trim())
      .filter((cell) => /[^\p{ASCII}]/u.test(cell));
  const found = cells(below);
  const names = [...new Set(found.length > 0 ? found : cells([first]))].slice(0, mostNames);
  return names.map((name) => name.slice(0, 30)).join(', ');
}
