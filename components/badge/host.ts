/** How the shadow root is made; `open` only in pages that test the badge. */
export type RootMode = 'closed' | 'open';

// A name that differs in every page load and every extension: nobody else removes our elements, and no
// page can ask for them by name.
const tag = `x-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 26) + 97)
  .map((code) => String.fromCharCode(code))
  .join('')}`;

/** Events that end at our element: a click must not open the row, a key must not be a shortcut of the page. */
const ownEvents = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'input', 'change', 'beforeinput'],
];

/** An element of ours with its shadow root and style; `style` are declarations, each ended by `;`, that no page may override. */
export function makeHost(style: string, css: string, mode: RootMode, delegatesFocus = false) {
  const host = document.createElement(tag);
  host.style.cssText = `all:initial;${style}`.replaceAll(';', '!important;');
  const root = host.attachShadow({ mode, delegatesFocus });
  applyStyles(root, css);
  for (const type of ownEvents) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

/** Sets declarations that page rules cannot win over. */
export function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

const sheets = new Map<string, CSSStyleSheet>();

function applyStyles(root: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses adopted sheets from an extension's own world (bug 1751346).
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
