import './undo-toast.css';
import { Button } from './button';
import { useWords } from './words';

export interface UndoNotice {
  readonly text: string;
  /** Absent where there is nothing to take back. */
  readonly undo?: (() => void) | undefined;
}

export interface UndoToastProps {
  /** What just happened; null: nothing to tell. It stays until it is dismissed or replaced. */
  readonly told: UndoNotice | null;
  readonly onDismiss: () => void;
}

/** Tells what was done, also to screen readers, and offers to take it back. */
export function UndoToast({ told, onDismiss }: UndoToastProps) {
  const { say } = useWords();
  return (
    <div className="undo-toast-place" role="status" aria-live="polite">
      {told !== null && (
        <div className="undo-toast row">
          <span className="undo-toast-text">{told.text}</span>
          {told.undo !== undefined && (
            <Button
              className="undo-toast-undo"
              onClick={() => {
                told.undo?.();
                onDismiss();
              }}
            >
              {say('labels.undo')}
            </Button>
          )}
          <button type="button" className="button quiet" aria-label={say('ui.dismiss')} onClick={onDismiss}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
