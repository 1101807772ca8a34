import type { Hostile } from './hostile';

/** Short first: an expression that doubles its time with each character would never come back from a long one. */
const sizes = [16, 18, 20, 22, 24, 26, 28, 32, 40, 48, 64, 96, 128, 256, 1024, 8192, 16_384];
/** Below this a time says nothing. A linear expression stays below it, a quadratic one takes 50 ms and more at the last size. */
const floorMs = 15;
const rounds = 6;

export interface Growth {
  readonly length: number;
  /** How many times as long it takes for a text four times as long. */
  readonly ratio: number;
  readonly ms: number;
}

/**
 * How the time of an expression grows on a text that is long for it; null where it stays short. By the thread's own
 * time, the least of six, so that a busy machine does not speak in it. Linear is 4, quadratic 16.
 */
export function growthOf(expression: RegExp, text: Hostile): Growth | null {
  for (const size of sizes) {
    const long = text(size);
    // The thread's time is no more than the clock's, which is cheaper to ask.
    const start = performance.now();
    replaceAll(expression, long);
    if (performance.now() - start < floorMs) continue;
    const short = text(size / 4);
    let [ms, shortMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // In turn, so that what else the machine does meets both; whoever is slow in truth stays so however often it is asked.
    for (let round = 0; round < rounds && ms >= floorMs; round++) {
      ms = Math.min(ms, timeOf(expression, long));
      shortMs = Math.min(shortMs, timeOf(expression, short, 4) / 4);
    }
    if (ms < floorMs) continue;
    return { length: size, ratio: ms / Math.max(shortMs, 0.02), ms };
  }
  return null;
}

/** Finds every place, as `replace` and `matchAll` do. */
function replaceAll(expression: RegExp, text: string): void {
  expression.lastIndex = 0;
  text.replace(expression, '');
}

/** Milliseconds of this thread for that. Its clock goes by steps of some: what is short is done a few times. */
function timeOf(expression: RegExp, text: string, times = 1): number {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time++) replaceAll(expression, text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
