import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Saving } from '@/components/ui/saved-at';
import type { Decision } from '@/utils/domain/decision/decision';
import type { Target } from '@/utils/outbox/queue';
import { database, type StoredDecision, type StoredDraft } from '@/utils/store/database';
import { DraftWriter } from './draft-writer';

export interface OpenDraft {
  readonly decision: Decision;
  /** The decision as it stands in the log, or null. */
  readonly logged: StoredDecision | null;
  /** Whether the log does not have the newest edits. */
  readonly isChanged: boolean;
  readonly saving: Saving;
  readonly edit: (change: Partial<Decision>) => void;
  /** Changes what was captured of the thread. */
  readonly alter: (change: (decision: Decision) => Decision) => void;
  /** Puts it into the log and sends it to these places; false where it could not be, with the reason in `saving`. */
  readonly save: (targets: readonly Target[]) => Promise<boolean>;
  /** Takes the draft away; false where it could not be. An `edit` brings it back. */
  readonly discard: () => Promise<boolean>;
}

/** `gone`: the row of a thread that was never read was cleared while this page stood open; `tabId` is the tab that had been asked. */
export type DraftState =
  | { readonly state: 'loading' }
  | { readonly state: 'gone'; readonly tabId: number | undefined }
  | Exclude<StoredDraft, { state: 'open' }>
  | OpenDraft;

/** A draft as it is edited: what is typed shows at once, every edit is kept, edits of other windows arrive. */
export function useDraft(key: string): DraftState {
  const stored = useLiveQuery(
    async () => ({ draft: await database.drafts.get(key), logged: await database.decisions.get(key) }),
    [key],
  );
  const [decision, setDecision] = useState<Decision | null>(null);
  const [saving, setSaving] = useState<Saving | null>(null);
  const [writer] = useState(
    () =>
      new DraftWriter(key, {
        changed: setDecision,
        kept: (at) => setSaving({ state: 'saved', at }),
        failed: (why) => setSaving({ state: 'failed', why }),
      }),
  );
  const [seen, setSeen] = useState<StoredDraft | null>(null);
  useEffect(() => {
    const { draft, logged } = stored ?? {};
    if (draft !== undefined) setSeen(draft);
    if (draft?.state === 'open') writer.take(draft.decision, draft.at);
    else if (logged !== undefined) writer.take(logged.decision, logged.savedAt);
  }, [stored, writer]);

  if (stored === undefined) return { state: 'loading' };
  if (decision === null) {
    const { draft } = stored;
    if (draft === undefined) {
      if (seen === null || seen.state === 'open') return { state: 'loading' };
      return { state: 'gone', tabId: seen.tabId };
    }
    return draft.state === 'open' ? { state: 'loading' } : draft;
  }
  const logged = stored.logged ?? null;
  return {
    decision,
    logged,
    // An edit that could not be stored is in no row.
    isChanged: logged === null || stored.draft !== undefined || saving?.state === 'failed',
    saving: saving ?? { state: 'saved', at: decision.capturedAt },
    edit: (change) => writer.edit(change),
    alter: (change) => writer.alter(change),
    save: async (targets) => (await writer.save(targets)) !== null,
    discard: () => writer.discard(),
  };
}
