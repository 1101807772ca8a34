import { type Code, type Phrase, phrase } from '@/utils/words/phrase';

/** What offers a choice below it, as a file's preview has it. */
const nothingGiven: ReadonlySet<Code> = new Set([
  'roster.no-zone',
  'roster.no-zone-column',
  'roster.card-no-zone',
]);

/** Why a row has no zone, for a source, where nothing can be chosen for a line: it is mended where the row comes from. */
export function zoneAtSource(noZone: Phrase | undefined): Phrase {
  if (noZone === undefined || nothingGiven.has(noZone.code)) return phrase('roster.source-no-zone');
  const place = noZone.values?.place;
  if (noZone.code !== 'roster.place-no-zone' || typeof place !== 'string') return noZone;
  return phrase('roster.source-place-no-zone', { place });
}
