import type { Hostile } from './hostile';

/** Short first: an expression that doubles its time with each character would never come back from a long one. */
const sizes = [16, 18, 20, 22, 24, 26, 28, 32, 40, 48, 64, 96, 128, 256, 1024, 8192];
/** Below this a time says nothing. A linear expression stays below it, a quadratic one takes 50 ms and more at the last size. */
const floorMs = 15;

export interface Growth {
  readonly length: number;
  /** How many times as long it takes for a text four times as long. */
  readonly ratio: number;
  readonly ms: number;
}

/**
 * How the time of an expression grows on a text that is long for it; null where it stays short. By the thread's own
 * time, the least of several, so that a busy machine does not speak in it. Linear is 4, quadratic 16.
 */
export function growthOf(expression: RegExp, text: Hostile): Growth | null {
  for (const size of sizes) {
    const long = text(size);
    if (timeOf(expression, long) < floorMs) continue;
    const ms = least(expression, long);
    if (ms < floorMs) continue;
    const ratios = [1, 2, 3].map(
      () => least(expression, long) / Math.max(least(expression, text(size / 4)), 0.02),
    );
    return { length: size, ratio: Math.min(...ratios), ms };
  }
  return null;
}

function least(expression: RegExp, text: string): number {
  return Math.min(...[1, 2, 3, 4].map(() => timeOf(expression, text)));
}

/** Milliseconds of this thread to find every place, as `replace` and `matchAll` do. */
function timeOf(expression: RegExp, text: string): number {
  const before = process.threadCpuUsage();
  expression.lastIndex = 0;
  text.replace(expression, '');
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
