export type Child = Node | string | null | readonly Child[];
type Attributes = Readonly<Record<string, string | null>>;

/** Makes an element; an attribute that is null is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag);
  setAttributes(el, attributes);
  add(el, children);
  return el;
}

export function setAttributes(el: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) el.removeAttribute(name);
    else el.setAttribute(name, value);
  }
}

function add(el: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null) continue;
    if (typeof child === 'string' || child instanceof Node) el.append(child);
    else add(el, child);
  }
}

/** The element that must be there. */
export function need<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The office's page has no ${selector}`);
  return found;
}

/** A drawn icon: a stroked path in a 24 px box. */
export function icon(path: string, size = 20): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const box = { viewBox: '0 0 24 24', width: `${size}`, height: `${size}`, 'aria-hidden': 'true' };
  setAttributes(svg, { ...box, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.7' });
  setAttributes(line, { d: path, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  svg.append(line);
  return svg;
}
