import { wordsOf } from './words.ts';

/** Teams' words for a moment in the browser's zone. A `mid` is milliseconds since 1970. */
export interface TeamsTimes {
  /** `2:35 PM`: in chats. */
  clock(mid: string): string;
  /** `Today at 2:35 PM`, `Yesterday 7:18 PM`, `Friday 9:21 AM`, `07/10 8:44 AM`: all that a channel shows. */
  shown(mid: string): string;
  /** `July 10, 2026 8:44 AM`, to be heard. */
  full(mid: string): string;
}

export function timesOf(lang: string, now: number): TeamsTimes {
  const { html, today, yesterday } = wordsOf(lang);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(html, options);
  const hour = format({ hour: 'numeric', minute: '2-digit' });
  const weekday = format({ weekday: 'long' });
  const numbers = format({ month: 'numeric', day: 'numeric' });
  const date = format({ year: 'numeric', month: 'long', day: 'numeric' });
  // The space before AM is a plain one in Teams.
  const clock = (mid: string) => hour.format(Number(mid)).replace('\u202f', ' ');
  const dayOf = (ms: number) => {
    const at = new Date(ms);
    return Math.round(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000);
  };
  const dayWords = (mid: string) => {
    const back = dayOf(now) - dayOf(Number(mid));
    if (back === 0) return today;
    if (back === 1) return yesterday;
    return (back < 7 ? weekday : numbers).format(Number(mid));
  };
  return {
    clock,
    shown: (mid) => `${dayWords(mid)} ${clock(mid)}`,
    full: (mid) => `${date.format(Number(mid))} ${clock(mid)}`,
  };
}
