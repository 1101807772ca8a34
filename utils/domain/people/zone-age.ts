import type { CardWords } from '../../words/made/room-card';
import type { Say } from '../../words/say';
import type { PlainDate } from '../time/calendar.types';

/** Where somebody's zone came from and when it was last confirmed. */
export interface ZoneFrom {
  /** A code of one of our own sources, or `own` where it is in words of the user's. */
  readonly source: CardWords['card.zone-source']['source'] | 'own';
  /** The user's words; empty for a code. */
  readonly words: string;
  readonly date: PlainDate;
}

/** After so many days without anybody confirming it a zone may be that of a former home. */
const old = 180;
const day = 86_400_000;

/** The local date at `at` (epoch ms) in `zone`. */
export function dateIn(zone: string, at: number): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Whole days since a zone was confirmed, by the reader's own dates; null where its date cannot be read. */
export function zoneAge(date: PlainDate, now: number, readerZone: string): number | null {
  const days = (Date.parse(dateIn(readerZone, now)) - Date.parse(date)) / day;
  return Number.isInteger(days) ? Math.max(0, days) : null;
}

/** `Zone: CSV import, 12 days ago`; past 180 days that nobody confirmed it. `readerZone` is where the reader is. */
export function zoneText(
  { source, words, date }: ZoneFrom,
  { now, zone, say }: { readonly now: number; readonly zone: string; readonly say: Say<CardWords> },
): string {
  const from = source === 'own' ? words : say('card.zone-source', { source });
  const days = zoneAge(date, now, zone);
  if (days === null) return say('card.zone-only', { from });
  return say(days > old ? 'card.zone-old' : 'card.zone-from', { from, days });
}
