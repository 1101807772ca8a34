import { newerNames } from '@/utils/domain/time/zone-names';
import { countryZones } from './cldr-countries';
import { entriesOf } from './zone-names';

/** Making one takes longer than all that it is asked. */
let writer: { readonly language: string; readonly names: Intl.DisplayNames } | undefined;
let codes: ReadonlyMap<string, readonly string[]> | undefined;

function codesOf(zone: string): readonly string[] {
  if (codes === undefined) {
    const pairs = entriesOf(countryZones).flatMap(([code, zones]) =>
      zones.split(',').map((one) => ({ zone: newerNames[one] ?? one, code })),
    );
    const groups = Map.groupBy(pairs, (pair) => pair.zone);
    codes = new Map([...groups].map(([name, of]) => [name, [...new Set(of.map(({ code }) => code))]]));
  }
  return codes.get(newerNames[zone] ?? zone) ?? [];
}

/** The ISO code of the one country that a zone belongs to; null where it belongs to none or to several. */
export function countryCodeOf(zone: string): string | null {
  const [code, ...others] = codesOf(zone);
  return code === undefined || others.length > 0 ? null : code;
}

/** The name of the country that a zone belongs to, in the reader's language; '' where it belongs to none. */
export function countryOf(zone: string, language: string): string {
  const code = codesOf(zone).at(-1);
  if (code === undefined) return '';
  if (writer?.language !== language)
    writer = { language, names: new Intl.DisplayNames(language, { type: 'region', style: 'short' }) };
  return writer.names.of(code) ?? '';
}
