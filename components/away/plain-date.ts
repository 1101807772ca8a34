import type { PlainDate } from '@/utils/domain/time/calendar.types';
import { type Display, dateText } from '@/utils/domain/time/words';

/** A date of a calendar, which is the same everywhere: `Mon 7 Dec`. */
export const plainDate = (date: PlainDate, display: Display): string =>
  dateText(Date.parse(`${date}T12:00Z`), 'UTC', display);
