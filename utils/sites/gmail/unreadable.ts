import type { NotRead } from '@/utils/domain/thread/not-read';
import { attr, closest, find, findAll } from '../read/dom';
import { tagOf } from '../read/nodes';
import { isShown } from '../read/visible';

/** Drawings no larger than this are marks beside words, px. */
const smallest = 32;

/** What stands in these bodies in place of words and cannot be told: drawings without a name, lists to choose from. */
export function unreadableIn(bodies: readonly Element[]): NotRead[] {
  const found = bodies.flatMap((body) => findAll(body, 'svg, select')).filter(isShown);
  const lists = found.filter((el) => !isDrawing(el));
  const drawings = found.filter((el) => isDrawing(el) && !isMark(el));
  return [
    { count: drawings.length, what: 'part', why: 'drawing' },
    { count: lists.length, what: 'part', why: 'choices' },
  ];
}

const isDrawing = (el: Element) => tagOf(el) === 'svg';

function isMark(svg: Element): boolean {
  if (closest(svg, '[aria-hidden="true"], [role="presentation"], [role="none"], button, a') !== null)
    return true;
  if (find(svg, 'title') !== null || attr(svg, 'title') !== null || attr(svg, 'aria-label') !== null)
    return true;
  return ['width', 'height'].some((name) => Number.parseFloat(attr(svg, name) ?? 'NaN') <= smallest);
}
