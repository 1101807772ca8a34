import { longTalk } from '../page/long-talk.ts';
import { pick } from '../page/number.ts';
import type { OfficePerson } from '../people.ts';
import {
  ananya,
  deployBot,
  jonas,
  luis,
  me,
  mei,
  noa,
  northquay,
  northquayTeam,
  priya,
  strangers,
  tom,
} from '../people.ts';
import { ananyaPosts, launchPosts } from './launch-posts.ts';
import { northquayPosts } from './northquay-posts.ts';
import { callPosts, oddPosts } from './odd-posts.ts';
import type { Draft, Post } from './post.ts';
import { makePosts } from './post.ts';

export interface Conversation {
  /** `C…` channel, `D…` one person, `G…` several (facts 1.4). */
  readonly id: string;
  readonly name: string;
  readonly type: 'channel' | 'im' | 'mpim';
  readonly with: readonly OfficePerson[];
  /** Not in the sidebar, as a conversation that was left or closed: reached by its address. */
  readonly unlisted?: boolean;
}

export const conversations: readonly Conversation[] = [
  { id: 'C0LAUNCH1', name: 'launch-planning', type: 'channel', with: [] },
  { id: 'C0GENERAL', name: 'general', type: 'channel', with: [] },
  { id: 'C0DESIGN1', name: 'design', type: 'channel', with: [] },
  { id: 'D0ANANYA1', name: 'Ananya Rao', type: 'im', with: [ananya] },
  { id: 'D0JONAS01', name: 'Jonas Weber', type: 'im', with: [jonas] },
  { id: 'D0PRIYAN1', name: 'Priya Nair', type: 'im', with: [priya] },
  { id: 'D0LUISOR1', name: 'Luis Ortega', type: 'im', with: [luis] },
  { id: 'D0HELENA1', name: pick(strangers, 0).name, type: 'im', with: [pick(strangers, 0)] },
  { id: 'D0MARANOT', name: `${me.name} (you)`, type: 'im', with: [me] },
  { id: 'D0DEPLOY1', name: deployBot.name, type: 'im', with: [deployBot] },
  { id: 'G0MEILUIS', name: 'Mei Tanaka, Luis Ortega', type: 'mpim', with: [mei, luis] },
  { id: 'C0ODDTALK', name: 'odd-talk', type: 'channel', with: [], unlisted: true },
  { id: 'D0NOACOH1', name: 'Noa Cohen', type: 'im', with: [noa], unlisted: true },
];

/** Those of the second workspace: conversations have ids there that others have in the first. */
const atNorthquay: readonly Conversation[] = [
  { id: 'C0LAUNCH1', name: 'harbour-works', type: 'channel', with: [] },
  { id: 'C0GENERAL', name: 'general', type: 'channel', with: [] },
  { id: 'D0ANANYA1', name: 'Anaïs Duroc', type: 'im', with: northquay.slice(0, 1) },
];

export function conversationsOf(team: string): readonly Conversation[] {
  return team === northquayTeam.id ? atNorthquay : conversations;
}

const writers = [ananya, jonas, me, mei, luis, deployBot, noa, tom, pick(strangers, 0)];
const lines = [
  'Looked at the numbers again, nothing surprising.',
  'The build is green on both browsers. :+1:',
  'Two small things from the review:\n\n- the date picker jumps\n- the table head is not sticky',
  'I am away from three, back tomorrow.',
  'See [the board](https://board.example/launch) for what is left.',
  'Could someone who knows `tax-rounding` have a look? It is not urgent.',
  'Done.',
  'That works for me. Let us keep the second version, the first one reads like an advertisement and nobody in support could explain it without looking it up.',
];

/** Older talk in any number, oldest first; every third message or so follows its own author's. */
function fillerDrafts(count: number, youngest: number, seed: number): readonly Draft[] {
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    // Two messages stand close together; in every fifth pair they are of two people.
    const pair = Math.floor(back / 2);
    const group = back % 10 === 5 ? pair + 1 : pair;
    const replies: readonly Draft[] =
      back % 23 === 11
        ? [{ from: pick(writers, group + 4), ago: youngest + pair * 43 - 6, text: 'Agreed. :+1:' }]
        : [];
    return {
      from: pick(writers, group * 4 + seed),
      ago: youngest + pair * 43 + (back % 2) * 2,
      text: pick(lines, back + seed),
      replies,
    };
  });
}

/** A thread of so many messages, in place of the channel's others. */
function longThread(long: number): readonly Draft[] {
  const [first, ...replies] = longTalk(long).map(
    (text, at): Draft => ({ from: pick(writers, at), ago: (long - at) * 11, text }),
  );
  return first === undefined ? [] : [{ ...first, replies }];
}

/** The messages of a workspace's conversation, oldest first. `count` and `long`, the messages of a very long thread, count for its first channel alone. */
export function postsOf(team: string, id: string, count: number, now: number, long = 0): readonly Post[] {
  const posts = postsAtHome(id, count, now, long);
  return team === northquayTeam.id ? northquayPosts(posts) : posts;
}

function postsAtHome(id: string, count: number, now: number, long: number): readonly Post[] {
  const old = 3 * 24 * 60;
  if (id === 'C0LAUNCH1') {
    const broadcasts = launchPosts.flatMap(({ replies = [] }) =>
      replies.filter((reply) => reply.broadcast),
    ).length;
    const filler = fillerDrafts(Math.max(0, count - launchPosts.length - broadcasts), old, 0);
    return makePosts([...filler, ...(long > 0 ? longThread(long) : launchPosts)], now);
  }
  if (id === 'D0ANANYA1') return makePosts(ananyaPosts, now);
  if (id === 'C0ODDTALK') return makePosts(oddPosts, now);
  if (id === 'D0NOACOH1') return makePosts(callPosts, now);
  const known = conversations.find((each) => each.id === id);
  const people = known && known.with.length > 0 ? [...known.with, me] : writers;
  const drafts = fillerDrafts(known?.type === 'channel' ? 40 : 12, 200, id.length + id.charCodeAt(3));
  return makePosts(
    drafts.map((draft, at) => ({ ...draft, from: pick(people, at >> 1), replies: [] })),
    now,
  );
}
