import { type Phrase, phrase } from '../../words/phrase.ts';
import { maxTypos, typosBetween } from '../text/typos.ts';
import { byPeople } from './populous-zones.ts';
import { shownZone } from './shown-zone.ts';
import { offsetMinutesIn, zonesAtOffset } from './zone-by-offset.ts';
import { abbreviations, newerNames } from './zone-names.ts';
import { places } from './zone-places.ts';
import { zonesOfRule } from './zones-of-rule.ts';

export type CheckedZone =
  | { readonly ok: true; readonly zone: string }
  | {
      readonly ok: false;
      /** What is wrong and what to write instead. */
      readonly what: Phrase;
      readonly suggestions: readonly string[];
    };

/**
 * Whether a zone can be used: an id with a `/` that the engine knows (aliases too; `Etc/GMT±n` not, its sign is
 * read the wrong way round), or `UTC`. `zone` comes back in its usual capitals.
 */
export function checkZone(input: unknown): CheckedZone {
  if (typeof input !== 'string' || input.trim() === '') {
    return { ok: false, what: phrase('zones.give'), suggestions: [] };
  }
  const text = input.trim();
  if (text === 'UTC') return { ok: true, zone: text };
  const known = text.includes('/') ? knownZone(text) : null;
  if (known !== null && !/^Etc\/GMT[+-]\d+$/i.test(known)) return { ok: true, zone: known };
  return refuse(text, known !== null);
}

/** Every zone to choose from, by the names in use now, sorted. */
export function listZones(): readonly string[] {
  zoneList ??= readZones();
  return zoneList;
}

/** The engine's list does not change while it runs. */
let zoneList: readonly string[] | undefined;

function readZones(): readonly string[] {
  const listed = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  const current = listed.map((zone) => knownZone(newerNames[zone] ?? zone) ?? zone);
  return [...new Set([...current.filter((zone) => !zone.startsWith('Etc/')), 'UTC'])].sort();
}

/** A name as `plainName` writes it -> the zones it could mean, the likeliest first. */
export type ZoneNames = ReadonlyMap<string, readonly string[]>;

/** A zone that was found. */
export interface ZoneHit {
  readonly zone: string;
  /** The name by which it was found, as `plainName` writes it; null where an offset or abbreviation was typed. */
  readonly name: string | null;
}

/** As `findZones`, the zones alone. */
export function suggestZones(text: string, limit = 8, more: ZoneNames = none): readonly string[] {
  return findZones(text, limit, more).map(({ zone }) => zone);
}

/**
 * Zones for what somebody typed: a zone, a city, a country, an abbreviation (all it could mean) or an offset
 * such as `GMT+5:30`. The best first, at most `limit`; of an offset or an abbreviation every zone that has it comes
 * with a limit high enough, where more people are online first. Empty where nothing is near. `more` adds names, such
 * as those of countries and of cities in other languages.
 */
export function findZones(text: string, limit: number, more: ZoneNames = none): readonly ZoneHit[] {
  const wanted = plainName(text);
  if (wanted === '') return [];
  const offset = offsetMinutesIn(text);
  if (offset !== null)
    return zonesAtOffset(listZones(), offset)
      .slice(0, limit)
      .map((zone) => ({ zone, name: null }));
  const ranked = new Map<string, ZoneHit & { readonly rank: number }>();
  const offer = (zone: string, rank: number, name: string | null): void => {
    if (rank < (ranked.get(zone)?.rank ?? Number.POSITIVE_INFINITY)) ranked.set(zone, { zone, rank, name });
  };
  const short = text.trim().toUpperCase();
  const meant = abbreviations[short];
  if (meant !== undefined)
    for (const [index, zone] of zonesOfRule(short, meant, listZones()).entries())
      offer(zone, index / 1000, null);
  for (const [place, zones] of [...(more === none ? places : []), ...more]) {
    const rank = rankOf(wanted, place);
    if (rank !== null) for (const [index, zone] of zones.entries()) offer(zone, rank + index / 100, place);
  }
  for (const zone of listZones())
    for (const name of namesOf(zone)) {
      const rank = rankOf(wanted, name);
      if (rank !== null) offer(zone, rank, plainName(cityOf(zone)));
    }
  const best = [...ranked.values()].sort((a, b) => a.rank - b.rank || byPeople(a.zone, b.zone));
  // Typing errors are only offered where nothing was found as typed.
  const near = (best[0]?.rank ?? 0) < 4 ? best.filter(({ rank }) => rank < 4) : best;
  return near.slice(0, limit).map(({ zone, name }) => ({ zone, name }));
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

const none: ZoneNames = new Map();

function refuse(text: string, isFixedOffset: boolean): CheckedZone {
  if (text.toUpperCase() === 'UTC') {
    return { ok: false, what: phrase('zones.capitals', { text }), suggestions: ['UTC'] };
  }
  const meant = abbreviations[text.toUpperCase()];
  if (meant !== undefined) {
    return {
      ok: false,
      what: phrase('zones.abbreviation', { text, zones: meant.map(shownZone) }),
      suggestions: meant,
    };
  }
  const suggestions = suggestZones(text, 5);
  const zones = suggestions.length === 0 ? ['Europe/Berlin'] : suggestions.map(shownZone);
  const isOffset = isFixedOffset || offsetMinutesIn(text) !== null;
  const what = isOffset
    ? phrase('zones.offset', { text, zones })
    : suggestions.length === 0
      ? phrase('zones.unknown', { text })
      : phrase('zones.near', { text, zones });
  return { ok: false, what, suggestions };
}

function knownZone(zone: string): string | null {
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId;
  } catch {
    return null;
  }
}

/** The whole id, its city and its parts, as people type them. */
function namesOf(zone: string): readonly string[] {
  const older = Object.keys(newerNames).filter((name) => newerNames[name] === zone);
  return [zone, ...older].flatMap((name) => [plainName(name), plainName(cityOf(name))]);
}

/** 1 the name itself, 2 its beginning, 3 the beginning of a word in it, 4 and 5 one or two typing errors. */
function rankOf(wanted: string, name: string): number | null {
  if (name === wanted) return 1;
  if (name.startsWith(wanted)) return 2;
  if (wanted.length > 2 && name.includes(` ${wanted}`)) return 3;
  if (wanted.length < 5) return null;
  const typos = typosBetween(wanted, name);
  return typos <= maxTypos && typos * 4 <= wanted.length ? 3 + typos : null;
}

/** A name without accents, capitals and punctuation, as names of places are compared. */
export function plainName(text: string): string {
  const letters = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const latin = letters.replace(/[ßæœøłđı]/g, (letter) => latinOf[letter] ?? letter);
  return latin
    .replace(/['’‘`]/g, '')
    .replace(/[/_\s.,()\u00AD\u200B-\u200F]+/gu, ' ')
    .trim();
}

/** Letters that are no letter with an accent, by the ones they are typed as. */
const latinOf: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
