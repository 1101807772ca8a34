import type { PersonHint } from '@/utils/domain/hint';
import { attr, textOf } from '../read/dom';
import { isQuietAddress, isSentOnByGroup } from '../read/quiet-address';

/** The person an element with `[email]` (else `[data-hovercard-id]`) names, or null without an address. */
export function hintOf(el: Element): PersonHint | null {
  const value = (attr(el, 'email') || attr(el, 'data-hovercard-id') || '').trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(value)) return null;
  return { kind: 'email', value, label: attr(el, 'name')?.trim() || textOf(el) || value };
}

/** People named by these elements, each address once, in order of first mention. */
export function hintsOf(elements: Iterable<Element>): PersonHint[] {
  const found = new Map<string, PersonHint>();
  for (const el of elements) {
    const hint = hintOf(el);
    if (hint !== null && !found.has(hint.value)) found.set(hint.value, hint);
  }
  return [...found.values()];
}

/** Whether this is one of the reader's own addresses. Gmail's word for "me" is translated, so names do not count. */
export function isOneOf(me: readonly PersonHint[], hint: PersonHint): boolean {
  return me.some((one) => one.kind === 'email' && one.value.toLowerCase() === hint.value);
}

/** Whether a badge may stand beside this person: not me, not a machine, not a list. */
export function mayAnswer(hint: PersonHint, me: readonly PersonHint[]): boolean {
  return !isOneOf(me, hint) && !isQuietAddress(hint.value) && !isSentOnByGroup(hint.label);
}
