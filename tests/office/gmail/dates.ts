/** Gmail's three ways to write a moment, in the browser's zone and to the minute (facts 2.6). */
export function createDates(lang: string, now: number) {
  const locale = lang === 'en' ? 'en-US' : lang;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, options);
    // U+202F before AM and PM (saved page of 2023-03): Chromium's own Intl writes a plain space again.
    return (at: number) => formatter.format(at).replace(/ (AM|PM)$/, '\u202f$1');
  };
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const clock = format(time);
  const short = format({ month: 'short', day: 'numeric' });
  const message = format({ ...day, ...time });
  return {
    /** `Thu, Mar 2, 2023, 3:05 PM`; ru `чт, 26 дек. 2019 г., 22:54`. */
    row: format({ weekday: 'short', ...day, ...time }),
    /** `May 6, 2022, 12:55 PM`: no weekday. */
    message,
    /** What the list shows: the clock today, else the day. */
    cell: (at: number) => (short(at) === short(now) ? clock(at) : short(at)),
    /** What a message shows, with the words after it that a reader must not parse. */
    visible(at: number) {
      const hours = Math.round((now - at) / 3_600_000);
      const relative = new Intl.RelativeTimeFormat(locale);
      const gone =
        hours < 24 ? relative.format(-hours, 'hour') : relative.format(-Math.round(hours / 24), 'day');
      return `${hours < 24 ? clock(at) : message(at)} (${gone})`;
    },
  };
}

export type Dates = ReturnType<typeof createDates>;
