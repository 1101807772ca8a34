import type { OfficePerson } from '../people.ts';

/** A message as its author wrote it. `text` is the office's own markup (page/markup.ts). */
export interface Draft {
  readonly from: OfficePerson;
  /** Minutes before the page's now. */
  readonly ago: number;
  readonly text: string;
  /** Status emoji beside the name. */
  readonly status?: string;
  readonly edited?: boolean;
  readonly file?: { readonly name: string; readonly size: string };
  readonly reactions?: readonly (readonly [string, number])[];
  readonly replies?: readonly Draft[];
  /** A call or a huddle that this person began, with what the page says of it. */
  readonly call?: { readonly kind: 'Call' | 'Huddle'; readonly words: string };
  /** Slack's own words in this person's name, as "joined the channel". */
  readonly notice?: string;
  /** A reply that is shown in the channel too. */
  readonly broadcast?: boolean;
}

/** A message as the page shows it. */
export interface Post extends Draft {
  /** Slack's own key: seconds and six digits, unique in a channel. */
  readonly ts: string;
  /** Drawn without a sender, under the message before (facts 1.3). */
  readonly follows: boolean;
  readonly thread: readonly Post[];
  /** In the channel, the first `ts` of the thread that this one answers in (facts 1.1). */
  readonly broadcastOf?: string;
}

/** Gives each draft its `ts` and finds the grouped ones: same author, within five minutes, same day. */
export function makePosts(drafts: readonly Draft[], now: number, root = ''): readonly Post[] {
  const salt = root === '' ? 105_759 : Number(root.slice(-6)) + 31;
  const posts: Post[] = [];
  drafts.forEach((draft, at) => {
    const seconds = Math.floor(now / 60_000) * 60 - draft.ago * 60 - 59 + ((at * 7) % 53);
    const before = posts.at(-1);
    const day = (value: number) => new Date(value * 1000).toDateString();
    const follows =
      before !== undefined &&
      before.from === draft.from &&
      before.thread.length === 0 &&
      seconds - Number(before.ts) < 300 &&
      day(seconds) === day(Number(before.ts));
    const ts = `${seconds}.${`${(at * 7919 + salt) % 1_000_000}`.padStart(6, '0')}`;
    posts.push({ ...draft, ts, follows, thread: makePosts(draft.replies ?? [], now, ts) });
  });
  return root === '' ? withBroadcasts(posts) : posts;
}

/** Puts the replies that are shown in the channel too where their time puts them; they end a group. */
function withBroadcasts(posts: readonly Post[]): readonly Post[] {
  const shown = posts.flatMap(({ ts, thread }) =>
    thread.filter((reply) => reply.broadcast).map((reply) => ({ ...reply, follows: false, broadcastOf: ts })),
  );
  const all = [...posts, ...shown].sort((one, other) => Number(one.ts) - Number(other.ts));
  return all.map((post, at) => (all[at - 1]?.broadcastOf ? { ...post, follows: false } : post));
}

/** Address of a message; a reply names its thread (facts 1.4). */
export function permalink(domain: string, channel: string, ts: string, root: string | null): string {
  const tail = root === null || root === ts ? '' : `?thread_ts=${root}&cid=${channel}`;
  return `https://${domain}/archives/${channel}/p${ts.replace('.', '')}${tail}`;
}
