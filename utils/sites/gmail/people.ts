import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, textOf } from '../read/dom';
import { isQuietAddress } from '../read/quiet-address';
import { isSentOnByGroup } from './sent-on';

/** What an element with `[email]` (else `[data-hovercard-id]`) says, a group's address too; null without an address. */
function namedBy(el: Element): { hint: PersonHint; isGroup: boolean } | null {
  const value = (attr(el, 'email') || attr(el, 'data-hovercard-id') || '').trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(value)) return null;
  const [name, shown] = [(attr(el, 'data-name') || attr(el, 'name') || '').trim(), textOf(el)];
  const hint: PersonHint = { kind: 'email', value, label: name || shown || value };
  return { hint, isGroup: isSentOnByGroup(shown, name, value) };
}

/** The person an element names, or null: without an address, and where the address is that of a group that sent the mail on. */
export function hintOf(el: Element): PersonHint | null {
  const named = namedBy(el);
  return named === null || named.isGroup ? null : named.hint;
}

/**
 * People named by these elements, each address once, in order of first mention. An address that one of them, or of
 * `beside`, gives to a group is nobody's in any.
 */
export function hintsOf(elements: readonly Element[], beside: readonly Element[] = []): PersonHint[] {
  const groups = new Set<string>();
  const found = new Map<string, PersonHint>();
  for (const el of beside) {
    const named = namedBy(el);
    if (named?.isGroup) groups.add(named.hint.value);
  }
  for (const el of elements) {
    const named = namedBy(el);
    if (named === null) continue;
    const { hint, isGroup } = named;
    if (isGroup) groups.add(hint.value);
    if (!found.has(hint.value)) found.set(hint.value, hint);
  }
  return [...found.values()].filter((hint) => !groups.has(hint.value));
}

/** Whether this is one of the reader's own addresses. Gmail's word for "me" is translated, so names do not count. */
export function isOwnHint(me: readonly PersonHint[], hint: PersonHint): boolean {
  return me.some((one) => one.kind === 'email' && one.value.toLowerCase() === hint.value);
}

/** Whether a badge may stand beside this person: not me, not a machine, not a list. */
export function mayAnswer(hint: PersonHint, me: readonly PersonHint[]): boolean {
  return !isOwnHint(me, hint) && !isQuietAddress(hint.value);
}
