import type { HolidayPlace } from '@/utils/roster/holidays/holiday-place';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

let writer: { readonly language: string; readonly names: Intl.DisplayNames } | undefined;

/** The name of a country by its code, in the reader's language. */
export function countryName(code: string, language: string): string {
  if (writer?.language !== language)
    writer = { language, names: new Intl.DisplayNames(language, { type: 'region' }) };
  try {
    return writer.names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Germany, Bavaria`; `called` are state and region as the calendar calls them. */
export function placeName(
  { country: code }: HolidayPlace,
  [state, region]: readonly string[],
  language: string,
  say: Say<PagesWords>,
): string {
  const country = countryName(code, language);
  if (state === undefined) return country;
  if (region === undefined) return say('holidays.place-state', { country, state });
  return say('holidays.place-region', { country, state, region });
}
