import { h } from '../page/dom.ts';
import type { Post } from './post.ts';
import type { VirtualRow } from './virtual-list.ts';

/** Slack fetches so many replies at a time. */
const page = 28;

export interface LateReplies {
  /** The replies that are loaded, oldest first. */
  loaded(): readonly Post[];
  /** The row above them while there are more: drawing it fetches the next ones. */
  row(): VirtualRow | null;
}

/**
 * Loads a long thread from its end: the newest replies are there, older ones come `load` ms after the reader has
 * scrolled to where they would be. `load` null: all are there from the start.
 */
export function createLateReplies(
  replies: readonly Post[],
  load: number | null,
  key: string,
  changed: () => void,
): LateReplies {
  let first = load === null ? 0 : Math.max(0, replies.length - page);
  let isLoading = false;
  const fetchMore = () => {
    if (isLoading) return;
    isLoading = true;
    setTimeout(() => {
      isLoading = false;
      first = Math.max(0, first - page);
      changed();
    }, load ?? 0);
  };
  return {
    loaded: () => replies.slice(first),
    row() {
      if (first === 0) return null;
      return {
        key: `${key}_${first}`,
        guess: 46,
        draw(node) {
          const spinner = h('div', { class: 'c-infinite_spinner', 'data-qa': 'infinite_spinner' });
          node.replaceChildren(h('div', { class: 'p-threads_flexpane__loading' }, spinner));
          fetchMore();
        },
      };
    },
  };
}
