import type { Decision } from '@/utils/domain/decision';
import { dateOfId, freeId } from '@/utils/domain/decision-id';
import { threadKey } from '@/utils/domain/thread-key';
import type { StoredDecision, StoredDraft } from '../database';
import type { Backup, SavedDecision } from './backup';
import type { PlanItem, Preference } from './plan';

type When = (at: number) => string;

/** Decisions by their key: of two states the later saved holds. An id that another decision has here gets a number. */
export function planDecisions(
  file: readonly SavedDecision[],
  here: readonly SavedDecision[],
  prefer: Preference,
  when: When,
) {
  const mine = new Map(here.map((saved) => [saved.decision.key, saved]));
  const taken = new Set(here.map(({ decision }) => decision.id));
  const items: PlanItem[] = [];
  const chosen: (SavedDecision & { readonly id: string })[] = [];
  const renamed = new Map<string, string>();
  for (const saved of file) {
    const { decision, savedAt } = saved;
    const other = mine.get(decision.key);
    const { verdict, note } = compare(
      { at: savedAt, decision },
      other && { at: other.savedAt, decision: other.decision },
      prefer,
      when,
    );
    const item = { kind: 'decision', name: decision.title, verdict } as const;
    if (verdict === 'same' || verdict === 'kept') {
      items.push({ ...item, note });
      continue;
    }
    const wanted = decision.id ?? freeId(dateOfId(decision), decision.title, (id) => taken.has(id));
    // An id never changes: the decision that is here keeps the one it has.
    const own = other?.decision.id ?? null;
    const isTaken = own === null && taken.has(wanted);
    const free = () => freeId(dateOfId(decision), decision.title, (id) => taken.has(id));
    const id = own ?? (isTaken ? free() : wanted);
    taken.add(id);
    if (decision.id !== null && id !== decision.id) renamed.set(decision.id, id);
    chosen.push({ ...saved, id });
    items.push({ ...item, note: isTaken ? `its id is taken here, so it becomes ${id}` : note });
  }
  const link = (id: string | null) => (id === null ? null : (renamed.get(id) ?? id));
  const writes = chosen.map(({ id, savedAt, savedBefore, decision }): StoredDecision => {
    const { supersedes, supersededBy } = decision;
    const linked = { ...decision, id, supersedes: link(supersedes), supersededBy: link(supersededBy) };
    const thread = threadKey(decision.source);
    const saves = savedBefore === undefined ? {} : { savedBefore };
    return { key: decision.key, id, thread, savedAt, ...saves, decision: linked };
  });
  return { items, writes };
}

/** Drafts by their key; one that was saved as a decision here since then is not brought back. */
export function planDrafts(file: Backup['drafts'], here: Backup, prefer: Preference, when: When) {
  const items: PlanItem[] = [];
  const writes: StoredDraft[] = [];
  for (const { at, decision } of file) {
    const mine = here.drafts.find((draft) => draft.decision.key === decision.key);
    const saved = here.decisions.find((one) => one.decision.key === decision.key);
    const item = { kind: 'draft', name: decision.title || 'Draft without a title' } as const;
    if (mine === undefined && saved !== undefined && saved.savedAt >= at) {
      items.push({
        ...item,
        verdict: 'kept',
        note: `it was saved here as a decision ${when(saved.savedAt)}`,
      });
      continue;
    }
    const { verdict, note } = compare({ at, decision }, mine, prefer, when);
    items.push({ ...item, verdict, note });
    if (verdict === 'added' || verdict === 'changed') {
      writes.push({ key: decision.key, state: 'open', at, decision });
    }
  }
  return { items, writes };
}

interface Dated {
  readonly at: number;
  readonly decision: Decision;
}

function compare(
  file: Dated,
  mine: Dated | undefined,
  prefer: Preference,
  when: When,
): Pick<PlanItem, 'verdict' | 'note'> {
  if (mine === undefined) return { verdict: 'added', note: '' };
  if (written(mine.decision) === written(file.decision)) return { verdict: 'same', note: '' };
  const times = `here ${when(mine.at)}, in the file ${when(file.at)}`;
  if (file.at > mine.at) return { verdict: 'changed', note: `the file’s is newer: ${times}` };
  if (file.at < mine.at) return { verdict: 'kept', note: `the one here is newer: ${times}` };
  return { verdict: prefer === 'file' ? 'changed' : 'kept', note: 'both were saved at the same time' };
}

/** The same text whatever the order of the keys. */
function written(decision: Decision): string {
  return JSON.stringify(decision, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
