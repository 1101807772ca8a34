import { parentOf } from './nodes';

const answers = new WeakMap<Element, { readonly isDark: boolean; readonly at: number }>();
/** How long one answer stands for a whole area; a theme change shows at the next draw after that. */
const freshMs = 2000;

/**
 * Whether text at this element is light on dark, by computed colours: the first background that covers,
 * else (a picture) the text's own colour. One answer a few seconds for all of `area`.
 */
export function isDarkAt(el: Element, area: Element = el): boolean {
  const now = performance.now();
  const known = answers.get(area);
  if (known !== undefined && now - known.at < freshMs) return known.isDark;
  const isDark = readDark(el);
  answers.set(area, { isDark, at: now });
  return isDark;
}

function readDark(el: Element): boolean {
  for (let at: Element | null = el; at !== null; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const light = lightness(backgroundColor);
    if (light !== null) return light < 0.5;
    if (backgroundImage?.startsWith('url(') === true) break;
  }
  const text = lightness(getComputedStyle(el).color);
  return text !== null && text > 0.5;
}

/** 0 to 1; null where the colour lets more than half through or is written in a way we do not read. */
function lightness(color: string): number | null {
  const [r, g, b, alpha = 1] = (/^rgba?\((.*)\)$/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (r === undefined || g === undefined || b === undefined || alpha < 0.5) return null;
  const light = (0.299 * r + 0.587 * g + 0.114 * b) / 255;
  return Number.isNaN(light) ? null : light;
}
