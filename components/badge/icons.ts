import type { BadgeState } from './views';

const svg = 'http://www.w3.org/2000/svg';

/** Shapes on a 10 x 10 field; each state can be told without colour. */
const shapes: Record<BadgeState, { readonly path: string; readonly line: boolean }> = {
  working: { path: 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z', line: false },
  'after-hours': { path: 'M3.4 .8A4.4 4.4 0 1 0 9.3 6.6A4.4 4.4 0 0 1 3.4 .8z', line: false },
  'day-off': { path: 'M5 1.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8z', line: true },
  away: { path: 'M5 1.5L9 8.5H1z', line: true },
};

/** The shape of a state, in the text's own colour; decoration, as the words say the same. */
export function stateIcon(state: BadgeState): SVGSVGElement {
  const { path, line } = shapes[state];
  return icon('0 0 10 10', path, line ? '1.5' : '');
}

/** A clock face for the line of advice. */
export function clockIcon(): SVGSVGElement {
  return icon('0 0 14 14', 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11zM7 4v3.2l2 1.3', '1.2');
}

function icon(viewBox: string, path: string, stroke: string): SVGSVGElement {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', viewBox);
  root.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(svg, 'path');
  shape.setAttribute('d', path);
  shape.setAttribute('fill', stroke === '' ? 'currentColor' : 'none');
  if (stroke !== '') {
    shape.setAttribute('stroke', 'currentColor');
    shape.setAttribute('stroke-width', stroke);
    shape.setAttribute('stroke-linejoin', 'round');
  }
  root.append(shape);
  return root;
}
