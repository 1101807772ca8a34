import { useCallback, useEffect, useState } from 'react';
import type { Notices, UndoNotice } from './undo-toast';

/** What each section gets: a way to say what was done and to offer to take it back. */
export interface SectionProps {
  readonly tell: (told: UndoNotice) => void;
}

const most = 20;

/** The message goes when `place` changes; what can be undone stays as long as the page. */
export function useTold(place: string): Notices {
  const [told, setTold] = useState<UndoNotice | null>(null);
  const [past, setPast] = useState<readonly UndoNotice[]>([]);
  const tell = useCallback((notice: UndoNotice) => {
    setTold(notice);
    if (notice.undo !== undefined) setPast((before) => withNotice(before, notice));
  }, []);
  const dismiss = useCallback(() => setTold(null), []);
  const undo = () => {
    const [last, ...others] = past;
    last?.undo?.();
    setPast(others);
    dismiss();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of place is the reason to run
  useEffect(dismiss, [place]);
  return { told, tell, dismiss, past, undo };
}

/** The keystrokes of one edit are undone together. */
function withNotice(before: readonly UndoNotice[], notice: UndoNotice): readonly UndoNotice[] {
  const [last, ...older] = before;
  const isSameEdit = notice.edit !== undefined && last?.edit === notice.edit;
  return [notice, ...(isSameEdit ? older : before)].slice(0, most);
}
