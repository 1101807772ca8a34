import { useLiveQuery } from 'dexie-react-hooks';
import type { UndoNotice } from '@/components/ui/undo-toast';
import { useWords } from '@/components/ui/words';
import { redoReplacement, undoReplacement } from '@/utils/decisions/undo-replacement';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { ownStatus } from '@/utils/domain/decision/replacement';
import type { StoredDecision } from '@/utils/store/database';
import { decisionById } from '@/utils/store/decisions';
import { phrase } from '@/utils/words/phrase';

/** Why a superseded decision has no other status to choose, and the way back; null for one that nothing replaced. */
export function useReplacement({ key, decision }: StoredDecision, tell: (told: UndoNotice) => void) {
  const { say } = useWords();
  const id = decision.supersededBy;
  const newer = useLiveQuery(async () => (id === null ? undefined : await decisionById(id)), [id]);
  if (id === null) return null;
  const undo = async () => {
    const before = await undoReplacement(key, Date.now());
    const text = phrase('log.in-force-again', { status: ownStatus(decision) });
    tell(before === null ? { text } : { text, undo: () => void redoReplacement(before, Date.now()) });
  };
  const title = newer === undefined ? id : titleOf(newer.decision);
  return { why: say('log.replaced-by-title', { title }), newer: newer?.key, undo };
}
