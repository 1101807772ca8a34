import { longTalk } from '../page/long-talk.ts';
import { ananya, jonas, me, mei, noa, otherTom, tom } from '../people.ts';
import type { Draft } from './post.ts';

/** Calls, notices and a stranger who calls himself as a teammate does; reached by address alone. Oldest first. */
export const oddPosts: readonly Draft[] = [
  { from: mei, ago: 1500, text: '', notice: 'joined #odd-talk.' },
  { from: noa, ago: 900, text: 'Who takes the keynote at the fair?' },
  { from: me, ago: 880, text: 'I would, if nobody minds. @Noa can we talk about it?' },
  { from: noa, ago: 860, text: '', call: { kind: 'Call', words: 'Lasted 14 minutes' } },
  { from: otherTom, ago: 700, text: 'Please send the speaker contract to my new address.' },
  { from: tom, ago: 640, text: 'That was not me.' },
  {
    from: jonas,
    ago: 500,
    text: '',
    call: { kind: 'Huddle', words: 'Jonas Weber and Mei Tanaka, 6 minutes' },
  },
  { from: ananya, ago: 300, text: '', notice: 'set the channel’s topic: what is left over' },
  {
    from: ananya,
    ago: 290,
    text: 'Everything that is still open for the fair, point by point below.',
    replies: longTalk(60).map((text, at) => ({
      from: [jonas, mei, noa, me][at % 4] ?? jonas,
      ago: 285 - at * 3,
      text: `Point ${at + 1}. ${text.slice(0, 90 + (at % 5) * 60)}`,
    })),
  },
];

/** A direct conversation whose last word is a call. */
export const callPosts: readonly Draft[] = [
  { from: noa, ago: 700, text: 'Morning, the booth plan is in your inbox.' },
  { from: me, ago: 420, text: 'Thanks! Could you join for a minute?' },
  { from: noa, ago: 411, text: '', call: { kind: 'Call', words: 'Lasted 3 minutes' } },
];
