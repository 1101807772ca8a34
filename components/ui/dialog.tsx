import './dialog.css';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useFinishKeys } from './finish-keys';
import { useWords } from './words';

export interface DialogProps {
  readonly title: string;
  /** Called by Escape and by the close button; the caller takes the dialog away. */
  readonly onClose: () => void;
  /** Buttons that stay in view while the content scrolls. */
  readonly footer: ReactNode;
  readonly width?: 'narrow' | 'wide';
  /** Ctrl+Enter, or ⌘ Enter: the primary button; with Shift as well, `goesOn`. */
  readonly onFinish?: (goesOn: boolean) => void;
  readonly children: ReactNode;
}

/** A modal window on the browser's own `<dialog>`: focus stays inside and returns to where it was. */
export function Dialog({ title, onClose, footer, width = 'narrow', onFinish, children }: DialogProps) {
  const { say } = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closing in a layout effect happens before React removes the element, so the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={`dialog ${width}`}
      aria-labelledby={titleId}
      onKeyDown={useFinishKeys(onFinish)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button
          type="button"
          className="button quiet dialog-close"
          aria-label={say('labels.close')}
          onClick={onClose}
        >
          ✕
        </button>
      </header>
      <div className="dialog-body">{children}</div>
      <footer className="dialog-foot row">{footer}</footer>
    </dialog>
  );
}
