import type { Decision } from '@/utils/domain/decision/decision';
import { dateOfId, freeId } from '@/utils/domain/decision/decision-id';
import { threadKey } from '@/utils/domain/decision/thread-key';
import { inPortions } from '@/utils/roster/file/in-portions';
import type { StoredDecision, StoredDraft } from '@/utils/store/database';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { Backup, Here, SavedDecision } from './backup';
import type { PlanItem, Preference } from './plan.types';

type When = (at: number) => string;

/**
 * Decisions by their key: of two states the later saved holds. An id that another decision has here gets a number,
 * and one that cannot be read gives way to the whole one of its key.
 */
export async function planDecisions(
  file: readonly SavedDecision[],
  here: Pick<Here, 'decisions' | 'keyOfId'>,
  prefer: Preference,
  when: When,
) {
  const mine = new Map(here.decisions.map((saved) => [saved.decision.key, saved]));
  const keyOfId = new Map(here.keyOfId);
  const stored = new Set(here.keyOfId.values());
  const items: PlanItem[] = [];
  const chosen: (SavedDecision & { readonly id: string })[] = [];
  const renamed = new Map<string, string>();
  await inPortions(file, (saved) => {
    const { decision, savedAt } = saved;
    const { key } = decision;
    const other = mine.get(key);
    const { verdict, note } = compare(
      { at: savedAt, decision },
      other && { at: other.savedAt, decision: other.decision },
      prefer,
      when,
    );
    const item = { kind: 'decision', name: decision.title, verdict } as const;
    if (verdict === 'same' || verdict === 'kept') return items.push({ ...item, note }) > 0;
    const isTaken = (id: string) => (keyOfId.get(id) ?? key) !== key;
    const free = () => freeId(dateOfId(decision), decision.title, isTaken);
    const wanted = decision.id ?? free();
    // An id never changes: the decision that is here keeps the one it has.
    const own = other?.decision.id ?? null;
    const id = own ?? (isTaken(wanted) ? free() : wanted);
    keyOfId.set(id, key);
    if (decision.id !== null && id !== decision.id) renamed.set(decision.id, id);
    chosen.push({ ...saved, id });
    const why = own === null && id !== wanted ? phrase('backup.new-id', { id }) : note;
    const isMended = other === undefined && stored.has(key);
    return items.push({ ...item, note: isMended ? withMended(why) : why }) > 0;
  });
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

function withMended(first: Phrase | null): Phrase {
  const second = phrase('backup.replaces-damaged');
  return first === null ? second : phrase('backup.two-notes', { first, second });
}

/** Drafts by their key; one that was saved as a decision here since then is not brought back. */
export async function planDrafts(file: Backup['drafts'], here: Backup, prefer: Preference, when: When) {
  const items: PlanItem[] = [];
  const writes: StoredDraft[] = [];
  await inPortions(file, ({ at, decision }) => {
    const mine = here.drafts.find((draft) => draft.decision.key === decision.key);
    const saved = here.decisions.find((one) => one.decision.key === decision.key);
    const item = { kind: 'draft', name: decision.title || phrase('backup.no-title') } as const;
    if (mine === undefined && saved !== undefined && saved.savedAt >= at) {
      const note = phrase('backup.saved-here', { time: when(saved.savedAt) });
      return items.push({ ...item, verdict: 'kept', note }) > 0;
    }
    const { verdict, note } = compare({ at, decision }, mine, prefer, when);
    if (verdict === 'added' || verdict === 'changed') {
      writes.push({ key: decision.key, state: 'open', at, decision });
    }
    return items.push({ ...item, verdict, note }) > 0;
  });
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
  if (mine === undefined) return { verdict: 'added', note: null };
  if (written(mine.decision) === written(file.decision)) return { verdict: 'same', note: null };
  const times = { here: when(mine.at), file: when(file.at) };
  if (file.at > mine.at) return { verdict: 'changed', note: phrase('backup.newer-file', times) };
  if (file.at < mine.at) return { verdict: 'kept', note: phrase('backup.newer-here', times) };
  return { verdict: prefer === 'file' ? 'changed' : 'kept', note: phrase('backup.same-time') };
}

/** The same text whatever the order of the keys. */
function written(decision: Decision): string {
  return JSON.stringify(decision, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
