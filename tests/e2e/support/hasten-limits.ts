import type { Page } from 'playwright-core';
import { livingWorker } from './hold-fetch.ts';

export interface HastenedLimits {
  /** How long the worker let its requests take, ms, as it asked for it. */
  asked(): Promise<readonly number[]>;
  restore(): Promise<void>;
}

/**
 * Requests of the living worker end by their own clock so many times sooner. A worker that is started later
 * has the usual clock. `page` is any page of the extension.
 */
export async function hastenLimits(page: Page, times: number): Promise<HastenedLimits> {
  const worker = await livingWorker(page);
  await worker.evaluate((by) => {
    const own = AbortSignal.timeout;
    const asked: number[] = [];
    const sooner = (ms: number) => {
      asked.push(ms);
      return own.call(AbortSignal, ms / by);
    };
    Object.assign(AbortSignal, { timeout: sooner });
    Object.assign(globalThis, {
      limits: { asked, restore: () => Object.assign(AbortSignal, { timeout: own }) },
    });
  }, times);
  return {
    asked: () => worker.evaluate(() => Reflect.get(globalThis, 'limits').asked as number[]),
    restore: () => worker.evaluate(() => void Reflect.get(globalThis, 'limits').restore()),
  };
}
