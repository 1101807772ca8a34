import type { Status } from '@/utils/domain/decision/decision';
import { make, setLanguage } from './dom';
import { makeHost, type RootMode, setStyle } from './host';
import { tokens } from './styles';
import type { Tongue } from './views';

export interface DecidedView {
  readonly status: Status | null;
  /** What is drawn, and what is read out and shown on hover. */
  readonly word: string;
  readonly label: string;
  readonly dark: boolean;
  readonly voice: Tongue;
}

/** The chip that says that a thread has a decision, and leads to it. */
export interface DecidedChip {
  readonly host: HTMLElement;
  readonly pill: HTMLElement;
  show(view: DecidedView): void;
  /** Out of sight, where the page has no room for it. */
  hide(isHidden: boolean): void;
}

// Without height and out of the page's layout; as wide as its words, and moved to where the page is free.
const style =
  'display:flex;align-items:center;position:absolute;block-size:0;margin:0;font-family:inherit;contain:layout style;';

const css = `${tokens}
button{all:unset;position:relative;display:inline-flex;align-items:center;gap:4px;box-sizing:border-box;flex:none;
inline-size:max-content;block-size:18px;padding-inline:6px 7px;border-radius:9px;font-size:11.5px;font-weight:500;
line-height:18px;white-space:nowrap;cursor:pointer;user-select:none;unicode-bidi:isolate;
color:light-dark(#4e566a,#b4bbcd);background:light-dark(#eceef3,#2b3140);outline:1px solid transparent;outline-offset:-1px}
button.accepted{color:light-dark(#127343,#6fd29a);background:light-dark(#e3f5ea,#173626)}
button::after{content:"";position:absolute;inset:-3px 0}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
svg{inline-size:10px;block-size:10px;flex:none}
button:not(.accepted) svg{display:none}
@media (forced-colors:active){button{color:ButtonText;background:ButtonFace}}`;

/** Makes a chip that is not yet in the page; `press` for a click or key that a person made. */
export function makeDecided(press: () => void, mode: RootMode = 'closed'): DecidedChip {
  const { host, root } = makeHost(style, css, mode);
  const text = make('span');
  const pill = make('button', '', { type: 'button' });
  pill.append(tick(), text);
  root.append(pill);
  pill.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.isTrusted) press();
  });
  return {
    host,
    pill,
    show: ({ status, word, label, dark, voice }) => {
      pill.className = status ?? '';
      if (text.textContent !== word) text.textContent = word;
      if (pill.ariaLabel !== label) pill.title = pill.ariaLabel = label;
      setLanguage(pill, voice);
      setStyle(host, { 'color-scheme': dark ? 'dark' : 'light' });
    },
    // Its width is asked for where it is free: it is there all the time, and only not seen.
    hide: (isHidden) => setStyle(host, { visibility: isHidden ? 'hidden' : 'visible' }),
  };
}

const svg = 'http://www.w3.org/2000/svg';

function tick(): SVGSVGElement {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', '0 0 10 10');
  root.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  for (const [name, value] of Object.entries({
    d: 'M1.5 5.4l2.4 2.4 4.6-5.4',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }))
    path.setAttribute(name, value);
  root.append(path);
  return root;
}
