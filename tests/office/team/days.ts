import type { Away } from './said.types';

const day = 86_400_000;

/** The date so many days after the office's today, in UTC: `2026-11-25`. */
export function dateAfter(now: number, days: number): string {
  return new Date(now + days * day).toISOString().slice(0, 10);
}

/** First and last day of an absence, both away. */
export function datesOf(now: number, { from, to }: Away): { readonly from: string; readonly to: string } {
  return { from: dateAfter(now, from), to: dateAfter(now, to) };
}
