import type { GridDay, GridPlace } from '@/utils/domain/planner/slot-grid';

type PlaceOf = (at: number) => GridPlace;

/**
 * The start (epoch ms) to which a key leads from another: by a quarter of an hour, a day, or to the first and last of the
 * day. Null where the key leads nowhere.
 */
export function movedBy(
  key: string,
  isTurned: boolean,
  days: readonly GridDay[],
  from: number,
  placeOf: PlaceOf,
): number | null {
  const all = days.flatMap(({ starts }) => starts);
  const place = placeOf(from);
  const row = days.findIndex(({ day }) => day === place.day);
  const step = { ArrowRight: isTurned ? -1 : 1, ArrowLeft: isTurned ? 1 : -1 }[key];
  if (step !== undefined) return all[all.indexOf(from) + step] ?? null;
  const rows = { ArrowDown: 1, ArrowUp: -1, PageDown: 7, PageUp: -7 }[key];
  const day = rows === undefined ? days[row] : days[row + rows];
  if (day === undefined) return null;
  if (rows !== undefined) return nearestStart(day, place.minute, placeOf);
  if (key === 'Home') return day.starts[0] ?? null;
  return key === 'End' ? (day.starts.at(-1) ?? null) : null;
}

/** The start of a date whose time of day is nearest to a minute; the first of two that the clock shows twice. */
export function nearestStart({ starts }: GridDay, minute: number, placeOf: PlaceOf): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const away = Math.abs(placeOf(start).minute - minute);
    if (away < least) [best, least] = [start, away];
  }
  return best;
}
