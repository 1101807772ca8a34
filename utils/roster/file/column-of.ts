import { weekdayNamed } from '../text/weekday-names';
import type { Column } from './columns';
import { headerNames } from './header-names';
import { plainHeader } from './plain-header';

/** The column that a header means, whatever its case, accents, digits, spaces and dashes; null where it is not known. */
export function columnOf(header: string): Column | null {
  const words = plainHeader(header);
  return headerNames.get(words) ?? weekdayNamed(words.replace(/ hours$/, ''));
}
