import type { Mail } from './mail.ts';

/** `h7` expanded, `kv` header only, `kx` and `kQ` in the pile of older messages (facts 2.3). */
export type MessageState = 'h7' | 'kv' | 'kx' | 'kQ';

/**
 * How Gmail opens a thread: the last message and those not read yet expanded, all before them collapsed. Of a
 * long stretch of collapsed ones at the start the first and the last keep their header, the others make the
 * pile, of which the first message carries the counter.
 */
export function firstStates(mails: readonly Mail[]): readonly MessageState[] {
  const isOpen = (at: number) => at === mails.length - 1 || mails[at]?.unread === true;
  const firstOpen = mails.findIndex((_, at) => isOpen(at));
  return mails.map((_, at) => {
    if (isOpen(at)) return 'h7';
    if (firstOpen < 4 || at === 0 || at >= firstOpen - 1) return 'kv';
    return at === 1 ? 'kx' : 'kQ';
  });
}

/** Says the state as Gmail does, by class and by `aria-expanded`. */
export function setState(item: Element, state: MessageState): void {
  item.className = state === 'h7' ? 'h7 ie nH oy8Mbf' : `${state} nH oy8Mbf`;
  item.setAttribute('aria-expanded', `${state === 'h7'}`);
}

export const isPiled = (item: Element) => item.matches('.kx, .kQ');
export const isOpen = (item: Element) => item.matches('.h7');
