import { readSettings } from '../page/settings.ts';

const { lang } = readSettings();
const locale = lang === 'en' ? 'en-US' : lang;
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', day: 'numeric' });

/** Slack's words for a moment in the browser's zone. `ts` is seconds since 1970. */
export const times = {
  /** `4:32 PM`. */
  clock: (ts: string) => clock.format(Number(ts) * 1000),
  /** `4:32` under a grouped message. */
  short: (ts: string) => clock.format(Number(ts) * 1000).replace(/\s[AP]M$/, ''),
  /** `Monday, November 23`. */
  day: (ts: string) => day.format(Number(ts) * 1000),
  /** What a screen reader hears. */
  full: (ts: string) => `${day.format(Number(ts) * 1000)} at ${clock.format(Number(ts) * 1000)}`,
};
