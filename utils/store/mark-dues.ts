import type { Table } from 'dexie';
import type { Decision } from '@/utils/domain/decision/decision';
import { type DecisionLine, lineOf } from '@/utils/domain/decision/decision-line';

interface Saved {
  readonly key: string;
  readonly id: string;
  readonly savedAt: number;
  readonly decision: Decision;
}

/** Lines of decisions that ask for something at a time say so: those of before version 15 do not. */
export async function markDues(decisions: Table<Saved>, lines: Table<DecisionLine>): Promise<void> {
  const found: DecisionLine[] = [];
  // One after the other: all of their threads at once would be megabytes.
  await decisions.each(({ decision, id, savedAt }) => {
    try {
      const line = lineOf(decision, id, savedAt);
      if (line.hasDues === 1) found.push(line);
    } catch {
      // One that can't be read is told where it is listed.
    }
  });
  const stood = await lines.bulkGet(found.map(({ key }) => key));
  await lines.bulkPut(found.filter((_, index) => stood[index] !== undefined));
}
