import type { PlainDate } from '../time/calendar.types';
import type { Decision } from './decision';

/** The longest slug, in code points. */
const longest = 60;

/**
 * A title as the tail of an id: NFKC letters and digits of any script (with the signs that belong to a
 * letter, as in Devanagari), lower case, hyphens between, at most 60 code points; `decision` if nothing is left.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const words = plain.match(/(?:\p{L}[\p{Mn}\p{Mc}]*|\p{N})+/gu) ?? [];
  const slug = [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
  return slug === '' ? 'decision' : slug;
}

/** An id that nobody has: the bare one, then with -2, -3 and so on. */
export function freeId(date: PlainDate, title: string, isTaken: (id: string) => boolean): string {
  const bare = `${date}-${slugOf(title)}`;
  let id = bare;
  for (let count = 2; isTaken(id); count += 1) id = `${bare}-${count}`;
  return id;
}

/** The date of a decision's id: decided on, else the day of the capture in the system zone of that day. */
export function dateOfId(decision: Pick<Decision, 'decidedOn' | 'capturedAt' | 'capturedZone'>): PlainDate {
  if (decision.decidedOn !== null) return decision.decidedOn.date;
  return Temporal.Instant.fromEpochMilliseconds(decision.capturedAt)
    .toZonedDateTimeISO(decision.capturedZone)
    .toPlainDate()
    .toString();
}
