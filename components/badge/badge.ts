import { make } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { stateIcon } from './icons';
import { badgeCss } from './styles';
import type { BadgeState, BadgeView } from './views';

/** What happens at a badge; the engine decides what follows. */
export interface BadgeEvents {
  /** A click or key on the badge that a person made; `keepFocus` where the page's own must not lose it. */
  press(keepFocus: boolean): void;
  enter(): void;
  leave(): void;
  /** The arrow keys go from badge to badge, as only one of a list stands in the Tab order. */
  step(by: 1 | -1): void;
}

/** A badge in the page: its host, and how to change it. */
export interface Badge {
  readonly host: HTMLElement;
  /** The pill itself: what is observed, measured and focused. */
  readonly pill: HTMLElement;
  show(view: BadgeView): void;
  setOpen(open: boolean): void;
  /** How much is said where the line is short of room; all until told otherwise. */
  say(form: 'all' | 'clock' | 'nothing'): void;
}

// No height of its own, so that no line grows; the pill is centred on it and stands over both edges.
const hostStyle =
  'display:inline-flex;align-items:center;align-self:center;flex:none;height:0;margin-inline:0 6px;' +
  'vertical-align:middle;font-family:inherit;contain:layout style;';

// A point at the upper end corner, in a chip of text as in a flexible one, which no line and no scrolling area
// knows of; the pill hangs over it.
const chipStyle =
  'display:block;float:inline-end;order:99;align-self:flex-start;flex:none;position:relative;z-index:1;' +
  'inline-size:0;block-size:0;font-family:inherit;contain:layout style;';

/** Makes a badge that is not yet in the page. */
export function makeBadge(events: BadgeEvents, mode: RootMode = 'closed', isChip = false): Badge {
  const { host, root } = makeHost(isChip ? chipStyle : hostStyle, badgeCss, mode, isChip);
  const text = make('span');
  const tail = make('span', 'tail');
  const pill = make('button', '', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' });
  // The space is not drawn; it parts the words for what reads text.
  pill.append(text, ' ', tail);
  root.append(pill);
  let state: BadgeState | undefined;
  let icon: SVGSVGElement | undefined;
  let dark: boolean | undefined;

  pill.addEventListener('click', (event) => {
    // A badge may stand inside a link of the page.
    event.preventDefault();
    // `detail` is 0 for a key.
    if (event.isTrusted) events.press(isChip && event.detail > 0);
  });
  // A press in a field that is typed in leaves the caret where it is.
  if (isChip) pill.addEventListener('mousedown', (event) => event.preventDefault());
  pill.addEventListener('pointerenter', (event) => event.isTrusted && events.enter());
  pill.addEventListener('pointerleave', (event) => event.isTrusted && events.leave());
  pill.addEventListener('keydown', (event) => {
    const back = host.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
    const isBack = event.key === 'ArrowUp' || event.key === back;
    if (!/^Arrow/.test(event.key)) return;
    event.preventDefault();
    events.step(isBack ? -1 : 1);
  });

  const show = (view: BadgeView) => {
    if (state !== view.state) {
      state = view.state;
      icon?.remove();
      icon = stateIcon(view.state);
      pill.prepend(icon);
    }
    const name = [view.state, view.compact && 'compact', isChip && 'chip'].filter(Boolean).join(' ');
    if (pill.className !== name) pill.className = name;
    if (text.textContent !== view.text) text.textContent = view.text;
    if (tail.textContent !== view.tail) tail.textContent = view.tail;
    if (pill.getAttribute('aria-label') !== view.label) pill.setAttribute('aria-label', view.label);
    if (dark !== view.dark) setStyle(host, { 'color-scheme': view.dark ? 'dark' : 'light' });
    dark = view.dark;
  };
  return {
    host,
    pill,
    show,
    say: (form) => {
      tail.hidden = form !== 'all';
      setStyle(host, { display: form === 'nothing' ? 'none' : 'inline-flex' });
    },
    setOpen: (open) => pill.setAttribute('aria-expanded', String(open)),
  };
}
