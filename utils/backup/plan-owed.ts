import type { ToldNeed } from '@/utils/domain/attention/need';
import type { Owed } from '@/utils/domain/owed/owed';
import { isSameThread } from '@/utils/domain/waits/wanted';
import { phrase } from '@/utils/words/phrase';
import type { SavedDecision } from './backup';
import type { PlanItem } from './plan.types';

/**
 * What the reader owes by the file. What pages showed here holds, but for what was done there meanwhile. It comes where the
 * switch is off here, too: the reader asks for it by the import, and nothing is read for it.
 */
export function planOwed(file: readonly Owed[], here: readonly Owed[]) {
  const writes: Owed[] = [];
  const items = file.map((owed): PlanItem => {
    const mine = here.find(
      ({ site, threadId }) => site === owed.site && isSameThread(threadId, owed.threadId),
    );
    const isDone = mine?.doneAt === null && owed.doneAt !== null && owed.doneAt >= mine.sentAt;
    if (mine === undefined || isDone) writes.push({ ...owed, key: mine?.key ?? owed.key });
    return {
      kind: 'owed',
      name: owed.title || mine?.title || phrase('backup.untitled-thread'),
      verdict: mine === undefined ? 'added' : isDone ? 'changed' : 'same',
      note: null,
    };
  });
  return { items, writes };
}

/** What the reader marked as done: of two marks the later holds. */
export function planDone(
  file: readonly ToldNeed[],
  here: readonly ToldNeed[],
  decisions: readonly SavedDecision[],
) {
  const stood = new Map(here.map((one) => [one.id, one]));
  const titles = new Map(decisions.map(({ decision: { key, title } }) => [key, title]));
  const writes: ToldNeed[] = [];
  const items = file.map((done): PlanItem => {
    const mine = stood.get(done.id);
    const isNew = mine?.isDone !== true && (mine === undefined || mine.at <= done.at);
    if (isNew) writes.push(done);
    const [, key = ''] = /^[a-z]+:([^@]*)@/.exec(done.id) ?? [];
    return {
      kind: 'done',
      name: titles.get(key) || phrase('transfer.entry-decision'),
      verdict: !isNew ? 'same' : mine === undefined ? 'added' : 'changed',
      note: null,
    };
  });
  return { items, writes };
}
