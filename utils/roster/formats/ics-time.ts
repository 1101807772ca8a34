import { isDate, isInstant } from '@/utils/domain/checks/checks';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { readZone } from '../zones/read-zone';
import type { ContentLine } from './content-lines';

/** A time of a calendar: a date, a wall time without a zone, or one in a zone. */
export type IcsTime =
  | { readonly kind: 'date'; readonly date: Temporal.PlainDate }
  | { readonly kind: 'wall'; readonly wall: Temporal.PlainDateTime }
  | { readonly kind: 'zoned'; readonly time: Temporal.ZonedDateTime };

export type ReadIcsTime =
  | { readonly ok: true; readonly time: IcsTime }
  | { readonly ok: false; readonly what: Phrase };

const form = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

/** Reads DTSTART, DTEND, EXDATE and the like; `locations` as in `IcsFile`. */
export function readIcsTime(
  value: string,
  params: ContentLine['params'],
  locations: ReadonlyMap<string, string>,
): ReadIcsTime {
  const text = value.trim();
  const wrong = { ok: false, what: phrase('roster.event-time', { text: text.slice(0, 40) }) } as const;
  const [, year, month, day, hour, minute, second = '00', utc] = form.exec(text) ?? [];
  if (year === undefined || !isDate(`${year}-${month}-${day}`)) return wrong;
  const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
  if (!isInstant(date.toZonedDateTime('UTC').epochMilliseconds)) return wrong;
  if (hour === undefined) return { ok: true, time: { kind: 'date', date } };
  if (Number(hour) > 23 || Number(minute) > 59) return wrong;
  const wall = date.toPlainDateTime({
    hour: Number(hour),
    minute: Number(minute),
    second: Math.min(Number(second), 59),
  });
  if (utc !== undefined) return { ok: true, time: { kind: 'zoned', time: wall.toZonedDateTime('UTC') } };
  const [id] = params.get('TZID') ?? [];
  if (id === undefined || id === '') return { ok: true, time: { kind: 'wall', wall } };
  const zone = zoneOfId(id, locations);
  if (zone === null) return { ok: false, what: phrase('roster.event-zone', { zone: id.slice(0, 60) }) };
  return { ok: true, time: { kind: 'zoned', time: wall.toZonedDateTime(zone) } };
}

function zoneOfId(id: string, locations: ReadonlyMap<string, string>): string | null {
  const parts = id.split('/');
  // Mozilla and Evolution write their own name in front: `/mozilla.org/20050126_1/Europe/Berlin`.
  const inside = [3, 2].map((count) => (parts.length > count ? parts.slice(-count).join('/') : ''));
  const last = parts.at(-1) ?? '';
  const tried = [id, locations.get(id), ...inside, /^(?:utc|gmt)$/i.test(last) ? last : ''];
  for (const text of tried) {
    const read = text === undefined || text === '' ? null : readZone(text);
    if (read?.ok === true) return read.zone;
  }
  return null;
}
