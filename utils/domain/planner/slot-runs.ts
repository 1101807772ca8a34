import type { PlannedSlot } from './planner.types';

const quarter = 15 * 60_000;

/** Slots that ask the same of everyone, a quarter of an hour apart: the first of them, and when the last one starts. */
export interface SlotRun extends PlannedSlot {
  /** Epoch ms. */
  readonly lastFrom: number;
}

/**
 * Slots in the planner's order as a list to choose from: neighbours that are alike are one entry, and what overlaps with
 * a better entry is left out.
 */
export function slotRuns(slots: readonly PlannedSlot[]): readonly SlotRun[] {
  const runs: (SlotRun & { lastFrom: number })[] = [];
  const latest = new Map<string, (typeof runs)[number]>();
  for (const slot of slots) {
    const alike = JSON.stringify(slot.people);
    const run = latest.get(alike);
    if (run !== undefined && run.lastFrom + quarter === slot.from) run.lastFrom = slot.from;
    else if (!runs.some((one) => overlaps(one, slot))) {
      const next = { ...slot, lastFrom: slot.from };
      runs.push(next);
      latest.set(alike, next);
    }
  }
  return runs;
}

function overlaps(run: SlotRun, { from, to }: PlannedSlot): boolean {
  return from < run.lastFrom + (run.to - run.from) && run.from < to;
}
