import type { Block } from '@/utils/domain/time/calendar.types';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { fromSource, listSource, rangeSource } from './range-words';
import { inHalf, readTypedTime, type TypedTime, timeSource, wallTime } from './time-text';

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  /** What was not understood and how to write it. */
  | { readonly ok: false; readonly what: Phrase };

const halfDay = 720;
const wholeDay = 1440;
const dawn = 360;

/** Says why two ends make no block. */
export const halfLeftOut = (text: string) => phrase('roster.half-left-out', { text });

/**
 * The block of two typed times, or null where a half of the day was left out and either could be meant.
 * The half written after the end covers the start (`1–5PM`), or, where only the morning comes before the end,
 * the morning is meant (`9–5PM`). Times written `HH:MM` with a leading zero or past noon are of the 24-hour clock.
 * What runs for more than half a day over midnight, starts before dawn or goes back behind `after` (minutes of the
 * end of the block before) is only believed of such times, or of ones with their half.
 */
export function blockOf(from: TypedTime, to: TypedTime, after = 0): Block | null {
  let start = from;
  if (from.isBare && to.half !== null) {
    const before = (['am', 'pm'] as const)
      .map((which) => inHalf(from, which))
      .filter((time) => time.minutes < to.minutes);
    const covered = before.find((time) => time.half === to.half) ?? before[0];
    if (covered === undefined || covered.minutes < after) return null;
    start = covered;
  }
  const isClock24 = from.half === null && to.half === null && from.isTwoDigit && to.isTwoDigit;
  const hasSign = from.minutes < 600 || to.minutes < 600 || !from.isBare || !to.isBare;
  const isUnsure = (start.isBare || to.isBare) && !(isClock24 && hasSign);
  const isOver = to.minutes <= start.minutes;
  if (isUnsure && isOver && to.minutes + wholeDay - start.minutes > halfDay) return null;
  if (isUnsure && start.isBare && to.isBare && (start.minutes < dawn || start.minutes < after)) return null;
  return [wallTime(start.minutes % wholeDay), wallTime(to.minutes)];
}

const oneBlock = new RegExp(
  String.raw`^${fromSource}(${timeSource})${rangeSource}(${timeSource})(?:まで)?(\s*\(?(?:\+\s?1\b|next day)\)?)?`,
  'iu',
);
const between = new RegExp(`^${listSource}`, 'iu');

/** The blocks at the beginning of a text, and what follows them. `what` is told where a block is not certain. */
export function takeBlocks(text: string): { blocks: Block[]; rest: string; what: Phrase | null } {
  const blocks: Block[] = [];
  let rest = text;
  let after = 0;
  for (;;) {
    const next = blocks.length === 0 ? rest : rest.replace(between, '');
    const [whole, from = '', to = '', overnight] = oneBlock.exec(next) ?? [];
    if (whole === undefined) return { blocks, rest, what: null };
    const [start, end] = [readTypedTime(from), readTypedTime(to)];
    if (start === null || end === null || from === '24:00') return { blocks, rest: next, what: null };
    const block: Block | null =
      overnight === undefined ? blockOf(start, end, after) : [wallTime(start.minutes), wallTime(end.minutes)];
    if (block === null) return { blocks, rest: next, what: halfLeftOut(whole.trim()) };
    blocks.push(block);
    after = end.minutes;
    rest = next.slice(whole.length);
  }
}
