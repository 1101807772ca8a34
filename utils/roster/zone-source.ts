import type { Person } from '@/utils/domain/people/person';
import type { ZoneFrom } from '@/utils/domain/people/zone-age';
import { phrase, type Told } from '@/utils/words/phrase';

/** Where the zone of a person came from. */
export type ZoneSource = Parameters<typeof phrase<'roster.zone-source'>>[1]['source'];

/**
 * How files call them: exports write these words in every language, so that each version reads the file of each. Up to
 * 0.1.0 the table holds them, too.
 */
const written: ReadonlyMap<string, ZoneSource> = new Map([
  ['typed in', 'typed'],
  ['CSV import', 'csv'],
  ['JSON import', 'json'],
  ['vCard import', 'vcard'],
  ['Slack export', 'slack'],
  ['sample team', 'sample'],
]);

/** One of our own sources, to be stored. */
export const zoneSource = (source: ZoneSource): Told => phrase('roster.zone-source', { source });

/** A source as a file or an earlier version wrote it; words of the user's own stay as they are. */
export function readZoneSource(text: string): Told {
  const source = text === '' ? 'typed' : written.get(text);
  return source === undefined ? text : zoneSource(source);
}

/** A source as a table holds it; versions up to 0.1.0 kept its words. */
export const zoneSourceOf = (told: Told): Told => (typeof told === 'string' ? readZoneSource(told) : told);

/** A source as it is written into a file. */
export function writeZoneSource(told: Told): string {
  if (typeof told === 'string') return told;
  const words = [...written].find(([, source]) => source === told.values?.source);
  return words?.[0] ?? '';
}

/** What a card is told of a person's zone: a code of ours, or the user's own words. */
export function zoneFromOf({
  zoneSource: told,
  zoneDate: date,
}: Pick<Person, 'zoneSource' | 'zoneDate'>): ZoneFrom {
  const source = zoneSourceOf(told);
  if (typeof source === 'string') return { source: 'own', words: source, date };
  // What a later version may have stored.
  const known = [...written.values()].find((code) => code === source.values?.source);
  return { source: known ?? 'other', words: '', date };
}
