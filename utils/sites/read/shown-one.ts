import { isShown } from './visible';

/** The one of these that is drawn; null where none or more than one is. */
export function shownOne(els: readonly Element[]): Element | null {
  const [only, ...more] = els.filter(isShown);
  return more.length === 0 ? (only ?? null) : null;
}
