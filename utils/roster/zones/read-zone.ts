import { shownZone } from '@/utils/domain/time/shown-zone';
import { offsetMinutesIn } from '@/utils/domain/time/zone-by-offset';
import { abbreviations } from '@/utils/domain/time/zone-names';
import { type CheckedZone, checkZone, findZones, plainName, suggestZones } from '@/utils/domain/time/zones';
import { phrase } from '@/utils/words/phrase';
import { dropMarks } from '../text/marks';
import { windowsZones } from './cldr-windows';
import { windowsNames } from './windows-names';
import { entriesOf, zoneNames } from './zone-names';

/** `(UTC+05:30) `, `(GMT-5:00)` in front of or behind a name. */
const offsetMark = /\(\s*(?:UTC|GMT)\s*(?:([+\-−±])\s*(\d{1,2})(?::?(\d{2}))?)?\s*\)/iu;
const keyOf = (name: string) => plainName(name.replaceAll('&', 'and').replace(/[;.-]/g, ' '));

let windows: ReadonlyMap<string, readonly string[]> | undefined;

function windowsMap(): ReadonlyMap<string, readonly string[]> {
  const ids = new Map(entriesOf(windowsZones).map(([id, zones]) => [id, zones.split(',')]));
  return new Map([
    ...[...ids].map(([id, zones]) => [keyOf(id), zones] as const),
    ...windowsNames.map(
      ([name, id, zone]) => [keyOf(name), zone === undefined ? (ids.get(id) ?? []) : [zone]] as const,
    ),
  ]);
}

/** What was read of a text already; a file of many people names few zones. */
const known = new Map<string, CheckedZone>();

/**
 * The zone that a file names: an IANA id or alias, a name of Windows (`W. Europe Standard Time`, `(UTC+01:00)
 * Amsterdam, Berlin, …`), or a city or country that can only mean one zone. What could be several is refused with all
 * of them; so is a name whose offset in front disagrees.
 */
export function readZone(text: string): CheckedZone {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = readText(dropMarks(text));
  if (known.size > 2000) known.clear();
  known.set(text, read);
  return read;
}

function readText(text: string): CheckedZone {
  const checked = checkZone(text);
  if (checked.ok || text === '') return checked;
  const mark = offsetMark.exec(text);
  const name = mark === null ? text : text.replace(mark[0], ' ').trim();
  const zones = name === '' ? [] : zonesOf(name);
  const minutes = mark === null ? null : minutesOf(mark);
  const fitting = minutes === null ? zones : zones.filter((zone) => hasOffset(zone, minutes));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return checkZone(only);
  if (zones.length === 0) {
    const one = onlyMeaning(text);
    if (one !== null) return { ok: true, zone: one };
    return { ...checked, ...withSuggestions(text, checked, suggestZones(name, 5, zoneNames())) };
  }
  const offered = (fitting.length > 0 ? fitting : zones).slice(0, 5);
  const why =
    fitting.length > 0
      ? phrase('zones.several', { text, zones: offered.map(shownZone) })
      : phrase('zones.other-offset', {
          text,
          zones: offered.map(shownZone),
          zone: shownZone(offered[0] ?? ''),
        });
  return { ok: false, what: why, suggestions: offered };
}

/** The zone of an offset or an abbreviation that one zone alone has, such as `JST` or `UTC+5:45`. */
function onlyMeaning(text: string): string | null {
  const isShort = offsetMinutesIn(text) !== null || abbreviations[text.toUpperCase()] !== undefined;
  if (!isShort) return null;
  const [only, ...others] = findZones(text, Number.POSITIVE_INFINITY).filter(({ name }) => name === null);
  return only !== undefined && others.length === 0 ? only.zone : null;
}

/** The zones that a name without its offset means; of `Toronto, Canada` those that all parts share. */
function zonesOf(name: string): readonly string[] {
  windows ??= windowsMap();
  const ofWindows = windows.get(keyOf(name));
  if (ofWindows !== undefined) return ofWindows;
  const id = checkZone(name.replaceAll(' ', '_'));
  if (id.ok) return [id.zone];
  const whole = zoneNames().get(plainName(name));
  if (whole !== undefined) return whole;
  const parts = name.split(/(?<!\s)(?:\s*[,/|–]|\s+-(?=\s))\s*|[()]/).filter((part) => part.trim() !== '');
  const each = parts.map((part) => zoneNames().get(plainName(part)) ?? null);
  if (parts.length < 2 || each.includes(null)) return [];
  const [first = [], ...more] = each.flatMap((zones) => (zones === null ? [] : [zones]));
  return first.filter((zone) => more.every((zones) => zones.includes(zone)));
}

function withSuggestions(text: string, checked: CheckedZone & { ok: false }, found: readonly string[]) {
  if (checked.suggestions.length > 0 || found.length === 0) return {};
  return {
    what: phrase('zones.near', { text, zones: found.map(shownZone) }),
    suggestions: found,
  };
}

function minutesOf([, sign = '+', hours = '0', minutes = '0']: RegExpExecArray): number {
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' || sign === '−' ? -1 : 1);
}

/** Whether the zone has this offset (minutes east of UTC) in winter or in summer of 2026. */
function hasOffset(zone: string, minutes: number): boolean {
  const samples = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
  return samples.some(
    (at) =>
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds ===
      minutes * 6e10,
  );
}
