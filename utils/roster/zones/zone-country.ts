import { newerNames } from '@/utils/domain/time/zone-names';
import { countryZones } from './cldr-countries';
import { entriesOf } from './zone-names';

/** Making one takes longer than all that it is asked. */
let writer: { readonly language: string; readonly names: Intl.DisplayNames } | undefined;
let codes: ReadonlyMap<string, string> | undefined;

/** The name of the country that a zone belongs to, in the reader's language; '' where it belongs to none. */
export function countryOf(zone: string, language: string): string {
  codes ??= new Map(
    entriesOf(countryZones).flatMap(([code, zones]) =>
      zones.split(',').map((one) => [newerNames[one] ?? one, code] as const),
    ),
  );
  const code = codes.get(newerNames[zone] ?? zone);
  if (code === undefined) return '';
  if (writer?.language !== language)
    writer = { language, names: new Intl.DisplayNames(language, { type: 'region', style: 'short' }) };
  return writer.names.of(code) ?? '';
}
