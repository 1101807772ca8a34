import { storedRows } from '@/components/ui/stored-rows';
import {
  type DecisionGround,
  type DecisionNeed,
  decisionNeeds,
} from '@/utils/domain/attention/decision-needs';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';

/** Decisions that ask for something at a time, who the reader is, and what they said is done. */
export const decisionDueRows = storedRows({
  tables: ['lines', 'people', 'told'],
  read: async (from) => {
    const [lines, [me], told] = await Promise.all([
      from.all('lines', { index: 'hasDues', key: 1 }),
      from.all('people', { index: 'keys', key: 'me' }),
      from.all('told'),
    ]);
    return { lines, me, done: new Set(told.flatMap(({ id, isDone }) => (isDone === true ? [id] : []))) };
  },
});

export interface DecisionRows {
  readonly lines: readonly DecisionLine[];
  readonly me: DecisionGround['me'];
  readonly done: ReadonlySet<string>;
}

/** Those that need the reader at `now` (epoch ms), the earliest first. */
export function decisionsDue({ lines, me, done }: DecisionRows, zone: string, now: number): DecisionNeed[] {
  return decisionNeeds(lines, { me, zone })
    .filter(({ id, from }) => from <= now && !done.has(id))
    .sort((one, other) => one.from - other.from || (one.id < other.id ? -1 : 1));
}
