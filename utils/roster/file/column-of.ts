import { weekdayNamed } from '../text/weekday-names';
import type { Column } from './columns';
import { headerNames } from './header-names';
import { plainHeader } from './plain-header';

/** Thousands of people in a file have the same few keys; of a file that has many, the last are kept. */
const remembered = new Map<string, Column | null>();
const most = { headers: 500, length: 100 };

/** The column that a header means, whatever its case, accents, digits, spaces and dashes; null where it is not known. */
export function columnOf(header: string): Column | null {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const words = plainHeader(header);
  const column = headerNames.get(words) ?? weekdayNamed(words.replace(/ hours$/, ''));
  if (header.length <= most.length) {
    if (remembered.size >= most.headers) remembered.clear();
    remembered.set(header, column);
  }
  return column;
}
