import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { showState } from './show-state';
import { badgeCss } from './styles';
import type { BadgeView } from './views';

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
  /** What the Tab key stops at: a host is ordered among the page's own stops, and what is in it by itself. */
  readonly stop: HTMLElement;
  show(view: BadgeView): void;
  setOpen(open: boolean): void;
  /** How much is said where the line is short of room; all until told otherwise. */
  say(form: 'all' | 'clock' | 'icon' | 'nothing'): void;
}

// No height of its own, so that no line grows; the pill is centred on it and stands over both edges.
const hostStyle =
  'display:inline-flex;align-items:center;align-self:center;flex:none;height:0;margin-inline:0 6px;' +
  'vertical-align:middle;font-family:inherit;contain:layout style;';

/** What differs from one kind of badge to another. */
export interface BadgeLook {
  /** The host's style, each declaration ended by `;`: where the badge stands, and that nothing moves for it. */
  readonly style: string;
  readonly css: string;
  readonly className: string;
  /** Whether it stands among what is typed: a press leaves the caret where it is, and its host is the Tab stop. */
  readonly isTypedAround: boolean;
}

/** A badge in a line of text. */
export const pillLook: BadgeLook = { style: hostStyle, css: badgeCss, className: '', isTypedAround: false };

/** Makes a badge that is not yet in the page. */
export function makeBadge(
  events: BadgeEvents,
  { style, css, className, isTypedAround }: BadgeLook,
  mode: RootMode = 'closed',
): Badge {
  const { host, root } = makeHost(style, css, mode, isTypedAround);
  const text = make('span');
  const tail = make('span', 'tail');
  const pill = make('button', '', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' });
  // The space is not drawn; it parts the words for what reads text.
  pill.append(text, ' ', tail);
  root.append(pill);
  let dark: boolean | undefined;

  pill.addEventListener('click', (event) => {
    // A badge may stand inside a link of the page.
    event.preventDefault();
    // `detail` is 0 for a key.
    if (event.isTrusted) events.press(isTypedAround && event.detail > 0);
  });
  if (isTypedAround) pill.addEventListener('mousedown', (event) => event.preventDefault());
  // Not `pointerenter`: a badge that the page moves under a resting pointer was not pointed at.
  pill.addEventListener('pointermove', (event) => event.isTrusted && events.enter());
  pill.addEventListener('pointerleave', (event) => event.isTrusted && events.leave());
  pill.addEventListener('keydown', (event) => {
    const back = host.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
    const isBack = event.key === 'ArrowUp' || event.key === back;
    if (!/^Arrow/.test(event.key)) return;
    event.preventDefault();
    events.step(isBack ? -1 : 1);
  });

  const show = (view: BadgeView) => {
    showState(pill, view.state);
    const name = [view.state, view.compact && 'compact', className].filter(Boolean).join(' ');
    if (pill.className !== name) pill.className = name;
    if (text.textContent !== view.text) text.textContent = view.text;
    if (tail.textContent !== view.tail) tail.textContent = view.tail;
    if (pill.ariaLabel !== view.label) pill.title = pill.ariaLabel = view.label;
    setLanguage(pill, view.voice);
    if (dark !== view.dark) setStyle(host, { 'color-scheme': view.dark ? 'dark' : 'light' });
    dark = view.dark;
  };
  return {
    host,
    pill,
    stop: isTypedAround ? host : pill,
    show,
    say: (form) => {
      tail.hidden = form !== 'all';
      text.hidden = form === 'icon';
      setStyle(host, { display: form === 'nothing' ? 'none' : 'inline-flex' });
    },
    setOpen: (open) => {
      pill.ariaExpanded = String(open);
      // A tooltip would lie over the card, which says the same.
      pill.title = open ? '' : (pill.ariaLabel ?? '');
    },
  };
}
