import type { OfficePerson } from '../people.ts';

/** A message as its author wrote it. `text` is the office's own markup (page/markup.ts). */
export interface Draft {
  readonly from: OfficePerson;
  /** Minutes before the page's now. */
  readonly ago: number;
  readonly text: string;
  /** A channel post's own line above its text. */
  readonly subject?: string;
  readonly edited?: boolean;
  /** Taken back: what is left is a line that says so. */
  readonly deleted?: boolean;
  /** Longer than Teams shows at once. */
  readonly folded?: boolean;
  readonly file?: { readonly name: string; readonly size: string };
  /** A card for a link, below the text. */
  readonly preview?: { readonly title: string; readonly href: string };
  readonly reactions?: readonly (readonly [string, number])[];
  readonly replies?: readonly Draft[];
  /** Somebody was added to the chat: a line of Teams' own. */
  readonly adds?: OfficePerson;
}

/** A message as the page shows it. */
export interface Post extends Draft {
  /** Teams' own key: when it was sent, in milliseconds since 1970. Unique in a conversation. */
  readonly mid: string;
  /** In a chat: without picture and name, under the one before. */
  readonly follows: boolean;
  readonly thread: readonly Post[];
}

/** Gives each draft its `mid` and finds those that follow their own author's within five minutes. */
export function makePosts(drafts: readonly Draft[], now: number, salt = 649): readonly Post[] {
  const minute = 60_000;
  const posts: Post[] = [];
  drafts.forEach((draft, at) => {
    const ms =
      Math.floor(now / minute) * minute - draft.ago * minute - 59_000 + ((at * 7919 + salt) % 50_000);
    const before = posts.at(-1);
    const follows =
      before !== undefined &&
      before.from === draft.from &&
      before.adds === undefined &&
      draft.adds === undefined &&
      before.thread.length === 0 &&
      ms - Number(before.mid) < 5 * minute;
    const thread = makePosts(draft.replies ?? [], now, salt + 31 + at);
    posts.push({ ...draft, mid: `${ms}`, follows, thread });
  });
  return posts;
}
