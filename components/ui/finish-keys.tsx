import { type KeyboardEvent as ReactKeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react';

/** What a button of a form says of its keys to screen readers. */
export const finishShortcut = 'Control+Enter Meta+Enter';
export const goOnShortcut = 'Control+Shift+Enter Meta+Shift+Enter';

const isApple = /Mac|iP(?:hone|ad)/.test(navigator.userAgent);

/** The keys within their button, for the eye alone: the button has them in `aria-keyshortcuts`. */
export function FinishKeys({ goesOn = false }: { readonly goesOn?: boolean }) {
  const plain = isApple ? '⌘↵' : 'Ctrl+↵';
  const shifted = isApple ? '⇧⌘↵' : 'Ctrl+⇧+↵';
  return (
    <span className="finish-keys" aria-hidden="true">
      <kbd dir="ltr">{goesOn ? shifted : plain}</kbd>
    </span>
  );
}

/** Whether a key press asks to finish the form around it: Ctrl+Enter, on a Mac ⌘ Enter. */
export function isFinish(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
}

/**
 * What calls `onFinish` for those keys, wherever in the form they are pressed; with Shift it `goesOn`. The field is left
 * first, so that what was typed in it is read as if Tab had been pressed.
 */
export function useFinishKeys(onFinish: ((goesOn: boolean) => void) | undefined) {
  const latest = useRef(onFinish);
  useLayoutEffect(() => {
    latest.current = onFinish;
  });
  return useCallback((event: KeyboardEvent | ReactKeyboardEvent) => {
    if (!isFinish(event) || ('nativeEvent' in event ? event.nativeEvent : event).isComposing) return;
    // A window may stand over the form that it was opened from.
    event.stopPropagation();
    if (latest.current === undefined) return;
    event.preventDefault();
    const field = document.activeElement;
    const goesOn = event.shiftKey;
    if (field instanceof HTMLElement) field.blur();
    // What the field has changed is drawn first, so that `onFinish` knows of it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        latest.current?.(goesOn);
        // Where the form stays, so does the focus.
        if (document.activeElement === document.body && field instanceof HTMLElement) field.focus();
      }),
    );
  }, []);
}
