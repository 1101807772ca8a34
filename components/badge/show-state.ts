import { stateIcon } from './icons';
import type { BadgeState } from './views';

const shown = new WeakMap<Element, { readonly state: BadgeState; readonly icon: Element }>();

/** Puts the shape of a state first in an element, in place of the one it has; drawn anew only where the state is another. */
export function showState(element: Element, state: BadgeState): void {
  const before = shown.get(element);
  if (before?.state === state) return;
  before?.icon.remove();
  const icon = stateIcon(state);
  element.prepend(icon);
  shown.set(element, { state, icon });
}
