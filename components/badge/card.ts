import { actionParts } from './card-actions';
import { receiptParts } from './card-receipt';
import { cardCss } from './card-styles';
import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { clockIcon, stateIcon } from './icons';
import { type Box, isInView, placeCard } from './place-card';
import type { CardActions, CardView } from './views';
import { checkVisible } from './visible';

/** An open card. */
export interface Card {
  readonly host: HTMLElement;
  /**
   * Draws new content in the same place; the keyboard stays where it was. An open list of choices is not
   * taken away, unless the change answers a choice in the card (`isOwn`).
   */
  show(view: CardView, isOwn: boolean): void;
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
  const show = (view: CardView, isOwn: boolean) => {
    const focused = root.activeElement;
    const text = JSON.stringify(view);
    if (text === shown || (focused?.tagName === 'SELECT' && !isOwn)) return;
    shown = text;
    const open = [...panel.querySelectorAll('details')].filter((fold) => fold.open);
    setLanguage(panel, view.voice);
    panel.replaceChildren(...parts(view, actions, visible.isMeant));
    for (const { className } of open) panel.querySelector(`details.${className}`)?.setAttribute('open', '');
    setStyle(host, { 'color-scheme': view.dark ? 'dark' : 'light' });
    if (focused !== null) {
      const { parentElement, tagName } = focused;
      const same = panel.querySelector<HTMLElement>(`.${parentElement?.className || '-'}>${tagName}`);
      (same ?? panel).focus({ preventScroll: true });
    }
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
  panel.addEventListener('pointerdown', ({ target }) => {
    const menu = openMenu();
    if (menu !== null && !menu.contains(target as Node)) menu.open = false;
  });
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
      const isOurs = target === host || target === (anchor.getRootNode() as Partial<ShadowRoot>).host;
      if (!isOurs) close();
    },
    { capture: true, signal },
  );
  window.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', placeSoon, { signal });
  panel.addEventListener('toggle', placeSoon, { capture: true, signal });

  show(first, true);
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

function* parts(view: CardView, actions: CardActions, isMeant: () => boolean): Iterable<HTMLElement> {
  // Of any direction, at the side where the card begins.
  const name = make('h2', 'name', { id: 'n' }, make('bdi', '', {}, view.name));
  const who = make(
    'div',
    'grow',
    {},
    name,
    make('p', 'quiet', {}, view.where),
    make('p', 'small', {}, view.zone),
  );
  const { say, clockDay, stateWord } = view;
  const both = (first: string, second: string) => say('card.both', { first, second });
  const word = clockDay === '' ? stateWord : both(clockDay, stateWord);
  const state = make('div', '', {}, stateIcon(view.state), word);
  const now = make('div', `now ${view.state}`, {}, make('div', 'clock', {}, view.clock), state);
  yield make('div', 'who', {}, make('div', 'face', { 'aria-hidden': 'true' }, view.initials), who, now);
  const times = view.windowTimes === '' ? null : make('p', 'times', {}, view.windowTimes);
  const note = view.windowNote === '' ? null : make('p', '', {}, view.windowNote);
  yield make('div', 'box', {}, make('p', '', {}, view.windowTitle), times, note);
  yield* receiptParts(view);
  if (view.advice !== null) {
    const { before, moment, after } = view.advice;
    yield make('div', 'advice', {}, clockIcon(), make('p', '', {}, before, make('b', '', {}, moment), after));
  }
  if (view.others.length > 0)
    yield make('p', 'note', {}, say('card.also-here', { people: view.others.reduce(both) }));
  const { canChoose, note: said } = view.urgency;
  if (view.canLog || view.canCopy || canChoose || said !== '') yield actionParts(view, actions, isMeant);
}
