/** The three sums that are timed; the same norms for everybody. */
export const sums = [
  { clock: 'hours', amount: 24 },
  { clock: 'working-hours', amount: 4 },
  { clock: 'working-days', amount: 2 },
] as const;
export type Sum = (typeof sums)[number];

/** The calendar of the race: Monday to Friday 09:00-17:00 in `zone`, without these holidays. */
export const race = {
  /** Also the system zone of the run: dayjs-business-time and moment-business-time know no other. */
  zone: 'Europe/Berlin',
  holidays: ['2026-04-06', '2026-05-01'],
} as const;

/** One contestant: for a send time (epoch ms) when the window opens and when the reply is due. */
export interface Peer {
  readonly name: string;
  /** Makes ready outside the time that is measured. */
  prepare(sum: Sum): (sentAt: number) => { opens: number; due: number };
}
