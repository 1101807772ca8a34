import { answerCard } from './card-answers';
import { cardParts } from './card-parts';
import { cardCss } from './card-styles';
import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { keepNodes } from './keep-nodes';
import { type Box, isInView, placeCard } from './place-card';
import type { CardActions, CardView } from './views';
import { checkVisible } from './visible';

/** An open card. */
export interface Card {
  readonly host: HTMLElement;
  /** Draws new content in the same place. What is as before stays as it is, with the focus and a press that has begun. */
  show(view: CardView): void;
  focus(): void;
  close(): void;
}

const hostStyle = 'display:block;position:fixed;z-index:2147483647;margin:0;overflow:visible;';

/** Opens a card beside `anchor`, where it covers the least of `about`. It lives until `close`, Escape, or until its anchor leaves the view. */
export function openCard(
  anchor: HTMLElement,
  first: CardView,
  actions: CardActions,
  about: () => readonly Box[] = () => [],
  mode: RootMode = 'closed',
): Card {
  const { host, root } = makeHost(hostStyle, cardCss, mode);
  const panel = make('section', 'card', {
    role: 'dialog',
    tabindex: '-1',
    'aria-labelledby': 'n',
  });
  const { host: beside } = anchor.getRootNode() as Partial<ShadowRoot>;
  // By what the page leaves the badge alone it leaves its card alone.
  for (const name of beside?.getAttributeNames() ?? [])
    if (name.startsWith('data-')) host.setAttribute(name, beside?.getAttribute(name) ?? '');
  const stop = new AbortController();
  const visible = checkVisible(panel);
  root.append(panel);
  let waiting = 0;

  const place = () => {
    waiting = 0;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const box = anchor.getBoundingClientRect();
    if (!anchor.isConnected || !isInView(box, view)) return close();
    const size = { width: panel.offsetWidth, height: panel.offsetHeight };
    const rtl = getComputedStyle(anchor).direction === 'rtl';
    const { left, top } = placeCard(box, size, view, rtl, about());
    setStyle(host, { left: `${left}px`, top: `${top}px` });
  };
  const placeSoon = () => {
    waiting ||= requestAnimationFrame(place);
  };
  const holdsFocus = () => root.activeElement !== null;
  const close = () => {
    if (stop.signal.aborted) return;
    const refocus = holdsFocus();
    stop.abort();
    cancelAnimationFrame(waiting);
    visible.stop();
    host.remove();
    actions.closed(refocus);
  };
  let shown = '';
  let current = first;
  /** What is drawn once the press that has begun is over: nothing moves from under a pointer that is down. */
  let held: CardView | null = null;
  let isPressed = false;
  const show = (view: CardView) => {
    if (isPressed) {
      held = view;
      return;
    }
    const text = JSON.stringify(view);
    if (text === shown) return;
    shown = text;
    current = view;
    const hadFocus = holdsFocus();
    setLanguage(panel, view.voice);
    keepNodes(panel, make('section', '', {}, ...cardParts(view)));
    const choice = panel.querySelector('select');
    if (choice !== null && choice.value !== view.urgency.value) choice.value = view.urgency.value;
    setStyle(host, { 'color-scheme': view.dark ? 'dark' : 'light' });
    // What had it may have gone.
    if (hadFocus && !holdsFocus()) panel.focus({ preventScroll: true });
    placeSoon();
  };

  const openMenu = () => panel.querySelector<HTMLDetailsElement>('.menu[open]');
  const closeMenu = () => {
    const menu = openMenu();
    if (menu === null) return false;
    menu.open = false;
    menu.querySelector('summary')?.focus();
    return true;
  };
  const { signal } = stop;
  answerCard(panel, { view: () => current, actions, isMeant: visible.isMeant, close });
  panel.addEventListener('pointerdown', ({ target }) => {
    isPressed = true;
    const menu = openMenu();
    if (menu !== null && !menu.contains(target as Node)) menu.open = false;
  });
  const released = () => {
    if (!isPressed) return;
    isPressed = false;
    // After the click, which comes next.
    setTimeout(() => {
      if (held !== null && !isPressed && !signal.aborted) show(held);
      held = null;
    });
  };
  for (const type of ['pointerup', 'pointercancel', 'blur'])
    window.addEventListener(type, released, { capture: true, signal });
  // In the capture phase: a page that takes Escape for itself must not keep our card open.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      if (!closeMenu()) close();
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      // The badge itself decides what a press on it means.
      const isOurs = target === host || target === beside;
      if (!isOurs) close();
    },
    { capture: true, signal },
  );
  window.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', placeSoon, { signal });
  panel.addEventListener('toggle', placeSoon, { capture: true, signal });

  show(first);
  setStyle(host, { 'font-family': getComputedStyle(anchor).fontFamily });
  document.body.append(host);
  showOnTop(host);
  place();
  return { host, show, close, focus: () => panel.focus({ preventScroll: true }) };
}

/** The top layer stands over everything the page has; where there is none the z-index must do. */
function showOnTop(host: HTMLElement): void {
  try {
    host.setAttribute('popover', 'manual');
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}
