import type { OfficePerson } from '../people.ts';
import { ananya, jonas, luis, me, mei, noa, otherTom, strangers, tom } from '../people.ts';
import { channelDrafts, generalDrafts } from './channel-posts.ts';
import { datesDrafts, longDrafts, pairDrafts } from './chat-posts.ts';
import { pairId } from './mri.ts';
import type { Post } from './post.ts';
import { makePosts } from './post.ts';

export interface Conversation {
  /** How tests name it. */
  readonly key: string;
  /** Teams' own id. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'pair' | 'meeting';
  readonly with: readonly OfficePerson[];
}

const stranger = strangers[0] ?? tom;
const pair = (key: string, person: OfficePerson): Conversation => ({
  key,
  id: pairId(me, person),
  name: person.name,
  kind: 'pair',
  with: [person],
});

const hex = (tail: string) => `9e1f${tail.padStart(28, '0')}`;

/** All that the viewer can open. The team is called Fernhill. */
export const conversations: readonly Conversation[] = [
  { key: 'launch', id: `19:${hex('a1')}@thread.tacv2`, name: 'Launch planning', kind: 'channel', with: [] },
  { key: 'general', id: `19:${hex('fe')}@thread.tacv2`, name: 'General', kind: 'channel', with: [] },
  {
    key: 'dates',
    id: `19:${hex('b2')}@thread.v2`,
    name: 'Rollout dates',
    kind: 'group',
    with: [ananya, jonas, mei, tom],
  },
  {
    key: 'long',
    id: `19:${hex('b3')}@thread.v2`,
    name: 'Daily talk',
    kind: 'group',
    with: [ananya, jonas, mei, luis, noa],
  },
  {
    key: 'meeting',
    id: '19:meeting_RmVybmhpbGwtb2ZmaWNl@thread.v2',
    name: 'Go or no go',
    kind: 'meeting',
    with: [jonas, tom],
  },
  pair('ananya', ananya),
  pair('jonas', jonas),
  pair('tom', tom),
  pair('luis', luis),
  pair('stranger', stranger),
  pair('other-tom', otherTom),
];

/** The messages of a conversation, oldest first. */
export function postsOf(key: string, count: number, now: number): readonly Post[] {
  if (key === 'launch') return makePosts(channelDrafts, now);
  if (key === 'general') return makePosts(generalDrafts(count), now, 811);
  if (key === 'dates') return makePosts(datesDrafts, now, 127);
  if (key === 'long') return makePosts(longDrafts(count), now, 55);
  const found = conversations.find((each) => each.key === key);
  return makePosts(pairDrafts(found?.with ?? []), now, key.length * 977);
}
