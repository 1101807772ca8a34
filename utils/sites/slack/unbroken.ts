import { attr, closest, find, findAll, matches, own } from '../read/dom';
import { contains, nextOf, parentOf } from '../read/nodes';
import { composer, item, message, messageList, placeholder } from './selectors';

/** Slack writes fractions of a pixel; heights are read whole. */
const slack = 2;

/**
 * Whether every line from this row to the end of its list is in the page. Slack's lists keep only the
 * lines near the view, each placed by an inline `top` inside a container of the full height: the lines
 * must follow one another without a gap and reach the bottom. A list without virtual lines holds
 * everything. Reads the height of the lines below the row.
 */
export function isUnbrokenToEnd(row: Element): boolean {
  const line = closest(row, item);
  if (line === null) return true;
  const whole = closest(line, messageList) ?? parentOf(line);
  const height = whole === null ? null : styled(whole, 'height');
  const start = styled(line, 'top');
  if (whole === null || height === null || start === null) return false;
  const below: { el: Element; top: number }[] = [];
  for (const el of findAll(whole, item)) {
    if (matches(el, '.c-virtual_list__item--sticky')) continue;
    const top = styled(el, 'top');
    if (top === null) return false;
    if (top >= start) below.push({ el, top });
  }
  below.sort((a, b) => a.top - b.top);
  let end = start;
  for (const { el, top } of below) {
    if (top > end + slack) return false;
    end = Math.max(end, top + own(el, 'offsetHeight'));
  }
  return end >= height - slack && !below.some(({ el }) => isStillLoading(el));
}

/** Whether a line of this part of the page stands for messages that are on their way. */
export function isLoading(container: Element): boolean {
  return findAll(container, item).some((line) => isStillLoading(line) || find(line, placeholder) !== null);
}

/**
 * Whether every line of a thread in the threads view from this row to its footer is in the page: `lines` are
 * those of the thread that are. They follow one another, by their `top` where they have one, and the last one
 * is where an answer is written.
 */
export function isUnbrokenThread(row: Element, lines: readonly Element[]): boolean {
  const after = lines.slice(lines.findIndex((line) => contains(line, row)));
  const last = after.at(-1);
  if (last === undefined || find(last, composer) === null) return false;
  return after.every((line, i) => {
    const next = after[i + 1];
    if (next === undefined) return true;
    const [top, below] = [styled(line, 'top'), styled(next, 'top')];
    if (top === null || below === null) return top === below && nextOf(line) === next;
    return Math.abs(top + own(line, 'offsetHeight') - below) <= slack;
  });
}

/** A line that stands for messages not loaded yet: after a jump into the past the list ends with one. */
function isStillLoading(line: Element): boolean {
  if (find(line, message) !== null) return false;
  return find(line, '[class*="loading"], [class*="spinner"], [class*="skeleton"]') !== null;
}

/** A length in pixels that the element's own markup states. */
function styled(el: Element, property: 'top' | 'height'): number | null {
  const found = new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*(-?[\\d.]+)px`).exec(attr(el, 'style') ?? '');
  const length = Number(found?.[1] ?? Number.NaN);
  return Number.isFinite(length) ? length : null;
}
