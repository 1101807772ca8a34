import { browser } from 'wxt/browser';

/*
 * What the worker last found to need the reader. In `storage.session`: whatever is there was found since the browser
 * started, so a worker that finds nothing there looks for itself.
 */

const key = 'attention';

export type NeedCounts = { readonly wait: number; readonly owed: number; readonly decision: number };

export const noNeeds: NeedCounts = { wait: 0, owed: 0, decision: 0 };

export interface FoundAttention {
  readonly counts: NeedCounts;
  /** When it was found, and the next instant at which it changes by itself; epoch ms. */
  readonly at: number;
  readonly next: number | null;
}

/** Undefined where nobody looked since the browser started. */
export async function foundAttention(): Promise<FoundAttention | undefined> {
  return (await browser.storage.session.get(key))[key] as FoundAttention | undefined;
}

export async function keepAttention(found: FoundAttention): Promise<void> {
  await browser.storage.session.set({ [key]: found });
}

/** Whether it still holds at `now` (epoch ms): not where the computer slept through a change, or its clock was put back. */
export function stillHolds({ at, next }: FoundAttention, now: number): boolean {
  return at <= now && (next === null || next > now);
}

/** As if nobody had looked: where nothing is to be kept of it. */
export async function forgetAttention(): Promise<void> {
  await browser.storage.session.remove(key);
}
