const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });

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
