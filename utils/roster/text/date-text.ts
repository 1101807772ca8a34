/** Dates that can only mean one day: the year first, or day.month.year with dots. `12/24/2026` is none of them. */
const yearFirst = String.raw`\d{4}(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2}|年\d{1,2}月\d{1,2}日)`;
const dayFirst = String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}`;
const time = String.raw`(?:T|\s+)\d{1,2}:\d{2}(?::00)?(?![\d:]|\s*[ap]\.?m)`;

/** Source of an expression for a date, with a time of day or without; one behind a backslash is part of a label. */
export const dateSource = String.raw`(?<![\\\d])(?:${yearFirst}|${dayFirst})(?!\d)(?:${time})?`;

const parts = /^(\d+)[-/.年]\s?(\d+)[-/.月]\s?(\d+)日?(?:[T\s]+(\d+):(\d+))?/;
const two = (text: string) => text.padStart(2, '0');

/** A text that `dateSource` matches as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; whether the day exists is not looked at. */
export function isoDate(text: string): string {
  const [, first = '', month = '', last = '', hour, minute = ''] = parts.exec(text) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const date = `${year}-${two(month)}-${two(day)}`;
  return hour === undefined ? date : `${date}T${two(hour)}:${minute}`;
}

/** The date after a plain date; the text itself where it is none. */
export function nextDate(date: string): string {
  try {
    return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  } catch {
    return date;
  }
}
