import { me } from '../people.ts';
import type { Post } from './post.ts';
import { times } from './times.ts';
import { workspace } from './workspace.ts';

/** What the reader sent since the page was opened, by conversation or, for an answer, by its thread. */
export interface SentPosts {
  add(channel: string, root: string | null, text: string): void;
  /** The conversation's messages with those sent behind them, each with the answers sent to it. */
  behind(channel: string, posts: readonly Post[]): readonly Post[];
  /** The answers in a thread with those sent behind them. */
  inThread(channel: string, post: Post): readonly Post[];
}

/** `start` is the page's now at its start, epoch ms. */
export function createSentPosts(start: number): SentPosts {
  const opened = performance.now();
  const sent: { readonly place: string; readonly ts: string; readonly text: string }[] = [];
  const placeOf = (channel: string, root: string | null) => `${workspace().id} ${channel} ${root ?? ''}`;
  const after = (place: string, posts: readonly Post[]): readonly Post[] => {
    const all = [...posts];
    for (const { ts, text } of sent.filter((each) => each.place === place)) {
      if (!posts.some((post) => post.ts === ts)) all.push(postOf(ts, text, all.at(-1)));
    }
    return all;
  };
  const inThread = (channel: string, post: Post) => after(placeOf(channel, post.ts), post.thread);
  return {
    add(channel, root, text) {
      const ts = ((start + performance.now() - opened) / 1000).toFixed(6);
      sent.push({ place: placeOf(channel, root), ts, text });
    },
    behind: (channel, posts) =>
      after(placeOf(channel, null), posts).map((post) => ({ ...post, thread: inThread(channel, post) })),
    inThread,
  };
}

/** Grouped under the one before as in `makePosts`. */
function postOf(ts: string, text: string, before: Post | undefined): Post {
  const follows =
    before !== undefined &&
    before.from === me &&
    before.thread.length === 0 &&
    Number(ts) - Number(before.ts) < 300 &&
    times.day(ts) === times.day(before.ts);
  return { from: me, ago: 0, text, ts, follows, thread: [] };
}
