import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Saving } from '@/components/ui/saved-at';
import type { Decision } from '@/utils/domain/decision';
import { database, type StoredDecision, type StoredDraft } from '@/utils/store/database';
import { saveDecision } from '@/utils/store/decisions';
import { editDraft } from '@/utils/store/drafts';

export interface OpenDraft {
  readonly decision: Decision;
  /** The decision as it stands in the log, or null. */
  readonly logged: StoredDecision | null;
  /** Whether the log does not have the newest edits. */
  readonly isChanged: boolean;
  readonly saving: Saving;
  edit(change: Partial<Decision>): void;
  /** Puts it into the log; false where it could not be, with the reason in `saving`. */
  save(): Promise<boolean>;
}

export type DraftState = { readonly state: 'loading' } | Exclude<StoredDraft, { state: 'open' }> | OpenDraft;

/**
 * A draft as it is edited. Each edit is written at once, without waiting for the one before: IndexedDB runs
 * writes in the order they were begun, so the last keystroke is stored even if the page closes after it.
 */
export function useDraft(key: string): DraftState {
  const stored = useLiveQuery(
    async () => ({ draft: await database.drafts.get(key), logged: await database.decisions.get(key) }),
    [key],
  );
  const [decision, setDecision] = useState<Decision | null>(null);
  const [saving, setSaving] = useState<Saving | null>(null);
  const newest = useRef<Decision | null>(null);
  const lastWrite = useRef(0);

  const take = useCallback((next: Decision, at: number) => {
    newest.current = next;
    lastWrite.current = at;
    setDecision(next);
    setSaving({ state: 'saved', at });
  }, []);

  useEffect(() => {
    if (stored === undefined) return;
    const { draft, logged } = stored;
    const [at, next] =
      draft?.state === 'open' ? [draft.at, draft.decision] : [logged?.savedAt ?? 0, logged?.decision];
    // Newer than what this page wrote: just read from the thread, or edited in another window.
    if (next !== undefined && at > lastWrite.current) take(next, at);
  }, [stored, take]);

  /** A time for the next write, later than all before, so that rows tell which is newer. */
  const stamp = useCallback(() => {
    lastWrite.current = Math.max(Date.now(), lastWrite.current + 1);
    return lastWrite.current;
  }, []);

  const edit = useCallback(
    (change: Partial<Decision>) => {
      if (newest.current === null) return;
      newest.current = { ...newest.current, ...change };
      setDecision(newest.current);
      const at = stamp();
      editDraft(newest.current, at).then(
        () => setSaving({ state: 'saved', at }),
        (error: unknown) => setSaving({ state: 'failed', why: String(error) }),
      );
    },
    [stamp],
  );

  const save = useCallback(async () => {
    if (newest.current === null) return false;
    const at = stamp();
    try {
      const saved = await saveDecision(newest.current, at);
      // What was typed while the log was written stays a draft.
      if (lastWrite.current === at) take(saved.decision, at);
      return true;
    } catch (error) {
      setSaving({ state: 'failed', why: String(error) });
      return false;
    }
  }, [stamp, take]);

  if (stored === undefined) return { state: 'loading' };
  if (decision === null || saving === null) {
    const { draft } = stored;
    return draft === undefined || draft.state === 'open' ? { state: 'loading' } : draft;
  }
  const logged = stored.logged ?? null;
  return { decision, logged, isChanged: logged === null || stored.draft !== undefined, saving, edit, save };
}
