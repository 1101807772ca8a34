import type { AxisStretch } from '@/utils/domain/time/axis-stretches';

/** How high a row's picture is, in its own units; its width is one unit a minute. */
export const stripHeight = 20;

/** Bars of one height as one path: so a row is a few elements, whatever its week. */
export function barsPath(stretches: readonly AxisStretch[], inset: number): string {
  const height = stripHeight - 2 * inset;
  return stretches.map(([from, to]) => `M${from} ${inset}h${to - from}v${height}h${from - to}z`).join('');
}

/** Upright lines at these minutes. */
export function marksPath(minutes: readonly number[]): string {
  return minutes.map((minute) => `M${minute} 0v${stripHeight}`).join('');
}
