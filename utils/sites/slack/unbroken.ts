import { attr } from '../read/dom';
import { item, list, message, placeholder } from './selectors';

/** Slack writes fractions of a pixel; heights are read whole. */
const slack = 2;

/**
 * Whether every line from this row to the end of its list is in the page. Slack's lists keep only the
 * lines near the view, each placed by an inline `top` inside a container of the full height: the lines
 * must follow one another without a gap and reach the bottom. A list without virtual lines holds
 * everything. Reads the height of the lines below the row.
 */
export function isUnbrokenToEnd(row: Element): boolean {
  const line = row.closest(item);
  if (line === null) return true;
  const whole = line.closest(list) ?? line.parentElement;
  const height = whole === null ? null : styled(whole, 'height');
  const start = styled(line, 'top');
  if (whole === null || height === null || start === null) return false;
  const below: { el: Element; top: number }[] = [];
  for (const el of whole.querySelectorAll(item)) {
    if (el.matches('.c-virtual_list__item--sticky')) continue;
    const top = styled(el, 'top');
    if (top === null) return false;
    if (top >= start) below.push({ el, top });
  }
  below.sort((a, b) => a.top - b.top);
  let end = start;
  for (const { el, top } of below) {
    if (top > end + slack) return false;
    end = Math.max(end, top + (el as HTMLElement).offsetHeight);
  }
  return end >= height - slack && !below.some(({ el }) => isStillLoading(el));
}

/** Whether a line of this part of the page stands for messages that are on their way. */
export function isLoading(container: Element): boolean {
  return [...container.querySelectorAll(item)].some(
    (line) => isStillLoading(line) || line.querySelector(placeholder) !== null,
  );
}

/** A line that stands for messages not loaded yet: after a jump into the past the list ends with one. */
function isStillLoading(line: Element): boolean {
  if (line.querySelector(message) !== null) return false;
  return line.querySelector('[class*="loading"], [class*="spinner"], [class*="skeleton"]') !== null;
}

/** A length in pixels that the element's own markup states. */
function styled(el: Element, property: 'top' | 'height'): number | null {
  const found = new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*(-?[\\d.]+)px`).exec(attr(el, 'style') ?? '');
  const length = Number(found?.[1] ?? Number.NaN);
  return Number.isFinite(length) ? length : null;
}
