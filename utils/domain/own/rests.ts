import type { Calendar } from '../time/calendar.types';
import { isOff } from './off-time.ts';

/** So long after it was saved a word about a document still answers the click, ms. */
const answers = 15 * 60_000;

/**
 * Whether a word about a document rests until the reader works again: it came (`at`) outside of their hours, and too long
 * after they saved it (`savedAt`) to answer that; epoch ms.
 */
export function restsUntilWork(me: Calendar | undefined, savedAt: number, at: number): boolean {
  return at - savedAt > answers && isOff(me, at);
}
