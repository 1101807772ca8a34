import { attr, findAll } from '../read/dom';
import { select } from './selectors';

const hex = /^[0-9a-f]{8,16}$/;

/** Whether this is Gmail's own id of a thread, which opens it from any view. */
export function isThreadId(id: string): boolean {
  return hex.test(id);
}

/**
 * The thread id in hexadecimal that an element carries: the legacy attribute, else the `thread-f:` number
 * (the same number in base 10). Null where neither is there; Gmail also writes the word "undefined" (2025-11).
 */
export function threadIdOf(el: Element): string | null {
  const legacy = attr(el, 'data-legacy-thread-id');
  if (legacy !== null && hex.test(legacy)) return legacy;
  const perm = attr(el, 'data-thread-id') ?? attr(el, 'data-thread-perm-id') ?? '';
  const decimal = /^#?thread-f:(\d{8,20})$/.exec(perm)?.[1];
  return decimal === undefined ? null : BigInt(decimal).toString(16);
}

/** The first thread id on an element or below it. */
export function threadIdIn(el: Element): string | null {
  for (const one of [el, ...findAll(el, select.threadId)]) {
    const id = threadIdOf(one);
    if (id !== null) return id;
  }
  return null;
}
