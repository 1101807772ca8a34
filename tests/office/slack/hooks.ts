import type { SlackClient } from './client.ts';
import type { Post } from './post.ts';

/** What tests may do to the page, as `window.officeSlack`. Absent until the client has booted. */
export interface OfficeSlack {
  /** `ts` of every message of the conversation, oldest first, drawn or not. */
  posts(): readonly string[];
  /** `ts` of every message that has replies, oldest first. */
  threads(): readonly string[];
  /** Scrolls the channel so that the message is the topmost; a number from 0 to 1 is a share of the way. */
  scrollTo(where: string | number): void;
  openThread(ts?: string): void;
  closeThread(): void;
  /** Opens a teammate's profile, as a click on the name does. */
  openProfile(id: string): void;
  switchChannel(id: string): void;
  /** Draws message `other` into the node that shows `ts`, in place; false where `ts` is not drawn. */
  reuse(ts: string, other: string): boolean;
}

declare global {
  interface Window {
    officeSlack: OfficeSlack;
  }
}

export function exposeHooks(client: SlackClient): void {
  const threads = (): readonly Post[] => client.posts().filter((post) => post.thread.length > 0);
  window.officeSlack = {
    posts: () => client.posts().map((post) => post.ts),
    threads: () => threads().map((post) => post.ts),
    scrollTo(where) {
      const row = client.pane.rowOf(
        typeof where === 'string'
          ? where
          : (client.posts()[Math.round(where * (client.posts().length - 1))]?.ts ?? ''),
      );
      client.pane.list.scrollToRow(row);
    },
    openThread(ts) {
      const post = ts === undefined ? threads().at(-1) : threads().find((each) => each.ts === ts);
      if (!post) throw new Error(`The channel has no thread ${ts}`);
      client.openThread(post);
    },
    closeThread: () => client.closeThread(),
    openProfile: (id) => client.openProfile(id),
    switchChannel: (id) => client.go(id),
    reuse: (ts, other) => client.pane.list.reuse(client.pane.rowOf(ts), client.pane.rowOf(other)),
  };
}
