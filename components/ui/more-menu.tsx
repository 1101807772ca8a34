import './more-menu.css';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { stepBy } from './menu-keys';
import { placeMenu } from './place-menu';

export interface MenuAction {
  readonly text: string;
  /** For screen readers, where the text alone does not say of what. */
  readonly label?: string;
  /** `danger`: something is taken away by it; there is a way back, or a question follows. */
  readonly look?: 'plain' | 'danger';
  readonly onChoose: () => void;
}

export interface MoreMenuProps {
  /** What the button with the three dots is called. */
  readonly label: string;
  /** Of many rows, each with a menu, it is made for the one that is opened. */
  readonly actions: readonly MenuAction[] | (() => readonly MenuAction[]);
}

/** What is seldom needed, or takes something away, behind one quiet button, so that it outweighs nothing. */
export function MoreMenu({ label, actions: given }: MoreMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState<'first' | 'last' | null>(null);
  /** A click on the button of an open menu: the browser has closed it before the click arrives. */
  const wasOpen = useRef(false);
  const isOpen = first !== null;
  const actions = !isOpen ? [] : typeof given === 'function' ? given() : given;
  useLayoutEffect(() => {
    const [from, menu] = [button.current, list.current];
    if (first === null || from === null || menu === null) return;
    menu.showPopover();
    const place = from.getBoundingClientRect();
    const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const isRightToLeft = getComputedStyle(from).direction === 'rtl';
    const { top, left } = placeMenu(place, menu.getBoundingClientRect(), room, isRightToLeft);
    Object.assign(menu.style, { top: `${top}px`, left: `${left}px` });
    entriesOf(menu)
      .at(first === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
    // It stays where it is in the window, so it does not outlast the button's place. A scroll that was over before the
    // press may be told after it, and moves nothing any more.
    const closeIfMoved = () => {
      const now = from.getBoundingClientRect();
      if (now.top !== place.top || now.left !== place.left) menu.hidePopover();
    };
    const ended = new AbortController();
    addEventListener('scroll', closeIfMoved, { capture: true, passive: true, signal: ended.signal });
    addEventListener('resize', () => menu.hidePopover(), { signal: ended.signal });
    return () => ended.abort();
  }, [first]);
  const leave = () => {
    // While it is shown, closing gives the focus back to where it was.
    if (list.current?.matches(':popover-open')) list.current.hidePopover();
    setFirst(null);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const entries = entriesOf(event.currentTarget);
    const from = entries.findIndex((entry) => entry.matches(':focus'));
    const step = stepBy(
      event.key,
      from,
      actions.map(({ text }) => text),
    );
    if (step === null) return;
    if ('close' in step) return leave();
    event.preventDefault();
    entries[step.to]?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button quiet more-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={() => {
          setFirst(wasOpen.current ? null : 'first');
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setFirst(event.key === 'ArrowUp' ? 'last' : 'first');
        }}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          className="more-menu"
          role="menu"
          tabIndex={-1}
          popover="auto"
          aria-label={label}
          onKeyDown={press}
          onToggle={(event) => event.newState === 'closed' && setFirst(null)}
        >
          {actions.map(({ text, label: called, look = 'plain', onChoose }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={`more-action ${look}`}
              aria-label={called}
              onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
              onClick={() => {
                leave();
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

const entriesOf = (menu: Element) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
