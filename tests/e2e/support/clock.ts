import { sampleTeam } from '../../../utils/roster/sample-team.ts';

/** E-mail address -> zone of the sample team, without the reader. */
export const zoneOf: ReadonlyMap<string, string> = new Map(
  sampleTeam(Temporal.Now.plainDateISO())
    .filter(({ isMe }) => !isMe)
    .map(({ addresses, zone }) => [addresses[0]?.value ?? '', zone]),
);

/** Minutes of the day in a zone, by the engine's own formatter. */
export function minutesIn(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const [hour = 0, minute = 0] = parts.format(at).split(':').map(Number);
  return (hour % 24) * 60 + minute;
}

/** Minutes of the day of the first time in a text, 12- or 24-hour. Throws where there is none. */
export function minutesOfText(text: string): number {
  const match = /(\d{1,2}):(\d{2})(?:\s*([AP])M)?/i.exec(text);
  if (match === null) throw new Error(`No time of day in "${text}"`);
  const hour = Number(match[1]);
  const half = match[3]?.toUpperCase();
  const hour24 = half === undefined ? hour : (hour % 12) + (half === 'P' ? 12 : 0);
  return hour24 * 60 + Number(match[2]);
}

/** Runs it until no minute began meanwhile, for then our clocks are drawn anew. Resolves with what came of that run. */
export async function withinAMinute<T>(run: () => Promise<T>): Promise<T> {
  const aMinute = 60_000;
  for (let runs = 0; runs < 5; runs += 1) {
    // What a minute draws may still be on its way in its first two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2000 - (Date.now() % aMinute)));
    const minute = Math.floor(Date.now() / aMinute);
    const value = await run();
    if (Math.floor(Date.now() / aMinute) === minute) return value;
  }
  throw new Error('It took more than a minute each time');
}
