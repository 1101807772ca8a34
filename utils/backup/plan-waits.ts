import type { Wait } from '@/utils/domain/waits/wait';
import { isSameWait } from '@/utils/domain/waits/wanted';
import { phrase } from '@/utils/words/phrase';
import type { PlanItem } from './plan.types';

/**
 * What is waited for in the file. Of two states of one wait the ended one holds, as it is the newer; and where the
 * same people's reply to the same message is waited for here, that stays.
 */
export function planWaits(file: readonly Wait[], here: readonly Wait[]) {
  const stood = new Map(here.map((wait) => [wait.key, wait]));
  const open = here.filter(({ state }) => state === 'open');
  const verdictOf = (wait: Wait): PlanItem['verdict'] => {
    const mine = stood.get(wait.key);
    if (mine !== undefined) return mine.state === 'open' && wait.state !== 'open' ? 'changed' : 'same';
    return wait.state === 'open' && open.some((one) => isSameWait(one, wait)) ? 'kept' : 'added';
  };
  const writes: Wait[] = [];
  const items = file.map((wait): PlanItem => {
    const verdict = verdictOf(wait);
    if (verdict === 'added' || verdict === 'changed') writes.push(wait);
    const title = stood.get(wait.key)?.thread.title || wait.thread.title;
    return {
      kind: 'wait',
      name: title || phrase('backup.wait'),
      verdict,
      note: verdict === 'kept' ? phrase('backup.wait-here') : null,
    };
  });
  return { items, writes };
}
