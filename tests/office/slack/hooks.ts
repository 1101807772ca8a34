import type { SlackClient, TeamOrder } from './client.ts';
import { showPaused, showTyping } from './notification-bar.ts';
import type { Post } from './post.ts';
import { sendLater } from './send-later.ts';

/** What tests may do to the page, as `window.officeSlack`. Absent until the client has booted. */
export interface OfficeSlack {
  /** `ts` of every message of the conversation, oldest first, drawn or not. */
  posts(): readonly string[];
  /** `ts` of every message that has replies, oldest first. */
  threads(): readonly string[];
  /** Scrolls the channel so that the message is the topmost; a number from 0 to 1 is a share of the way. */
  scrollTo(where: string | number): void;
  openThread(ts?: string, half?: 'primary' | 'secondary'): void;
  closeThread(): void;
  /** Opens a teammate's profile, as a click on the name does. */
  openProfile(id: string): void;
  /** Ends once the conversation and the list are drawn; the address names it before. */
  switchChannel(id: string): Promise<void>;
  /** Goes to another workspace in place; `rows-first` draws its messages before rail and address name it. */
  switchTeam(id: string, order: TeamOrder): void;
  /** From now on the nodes of the channel change their key this much before (-) or after (+) what they show, ms. */
  recycleKeys(lag: number): void;
  /** "Ana is typing" below the conversation's composer; null: nobody is. */
  typing(who: string | null): void;
  /** "Ana has paused notifications" above the conversation's composer; null: taken away. */
  paused(who: string | null): void;
  /** For which thread (`ts`) or channel the dialog that sends later is open, and what was scheduled. */
  later(): { readonly of: string | null; readonly times: readonly string[] };
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
    openThread(ts, half) {
      const post = ts === undefined ? threads().at(-1) : threads().find((each) => each.ts === ts);
      if (!post) throw new Error(`The channel has no thread ${ts}`);
      client.openThread(post, half);
    },
    closeThread: () => client.closeThread(),
    openProfile: (id) => client.openProfile(id),
    switchChannel: (id) => client.go(id),
    switchTeam: (id, order) => client.goToTeam(id, order),
    recycleKeys: (lag) => client.pane.list.recycleKeys(lag),
    later: () => {
      const { threadTs, channelId } =
        sendLater.dialogOf?.closest<HTMLElement>('[data-qa=message_input]')?.dataset ?? {};
      return { of: threadTs ?? channelId ?? null, times: sendLater.times };
    },
    typing: (who) => showTyping(client.pane.element, who),
    paused: (who) => showPaused(client.pane.element, who),
    reuse: (ts, other) => client.pane.list.reuse(client.pane.rowOf(ts), client.pane.rowOf(other)),
  };
}
