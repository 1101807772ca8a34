import { asRecord } from '@/utils/connections/notion/json';

/** A date as the text of a cell has it, `2026-11-22..2026-12-02`, or that its times of day need a zone. */
export type DateText = { readonly text: string } | { readonly needsZone: true };

/**
 * The dates of a property's value, also of a formula or rollup. Both days are away. Notion gives a time of day with an
 * offset or with a zone beside it; ours is on the clock of the person, `zone`, and cannot be told where that is null.
 */
export function dateTexts(value: unknown, zone: string | null): readonly DateText[] {
  const { type, date, formula, rollup } = asRecord(value);
  if (type === 'formula') return dateTexts(formula, zone);
  if (type === 'rollup') {
    const { array } = asRecord(rollup);
    return Array.isArray(array) ? array.flatMap((each) => dateTexts(each, zone)) : dateTexts(rollup, zone);
  }
  if (type !== 'date') return [];
  const { start, end, time_zone: named } = asRecord(date);
  if (typeof start !== 'string') return [];
  const last = typeof end === 'string' ? end : start;
  if (!start.includes('T') && !last.includes('T')) return [{ text: `${start}..${last}` }];
  if (zone === null) return [{ needsZone: true }];
  const from = typeof named === 'string' ? named : null;
  return [{ text: `${clockOf(start, zone, from)}..${clockOf(last, zone, from)}` }];
}

/** `2026-12-24T13:00` on the clock of the zone; what cannot be converted comes back, so that it is told. */
function clockOf(moment: string, zone: string, named: string | null): string {
  if (!moment.includes('T')) return moment;
  try {
    const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(moment);
    const instant = hasOffset
      ? Temporal.Instant.from(moment)
      : Temporal.PlainDateTime.from(moment)
          .toZonedDateTime(named ?? zone)
          .toInstant();
    return instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  } catch {
    return moment;
  }
}
