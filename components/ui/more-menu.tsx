import './more-menu.css';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';

export interface MenuAction {
  readonly text: string;
  /** For screen readers, where the text alone does not say of what. */
  readonly label?: string;
  readonly onChoose: () => void;
}

export interface MoreMenuProps {
  /** What the button with the three dots is called. */
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

/** What is seldom needed, or takes something away, behind one quiet button. */
export function MoreMenu({ label, actions }: MoreMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** In the browser's top layer, under the button and within the window. */
  const show = useCallback((menu: HTMLDivElement | null) => {
    if (menu === null || button.current === null) return;
    menu.showPopover();
    const at = button.current.getBoundingClientRect();
    const { width, height } = menu.getBoundingClientRect();
    const isRtl = getComputedStyle(menu).direction === 'rtl';
    const left = isRtl ? at.left : at.right - width;
    const top = at.bottom + height + edge > window.innerHeight ? at.top - height - edge : at.bottom + edge;
    menu.style.left = `${Math.max(edge, Math.min(left, window.innerWidth - width - edge))}px`;
    menu.style.top = `${Math.max(edge, top)}px`;
    menu.querySelector('button')?.focus();
  }, []);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button quiet more-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <div
          ref={show}
          className="more-menu"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          popover="auto"
          onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
          onKeyDown={(event) => {
            if (event.key === 'Tab') close();
            else moveByKeys(event);
          }}
        >
          {actions.map(({ text, label: called, onChoose }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              className="more-action"
              aria-label={called}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** Room to the button and to the edges of the window, px. */
const edge = 4;

function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
