import type { ThreadWords } from '../../words/made/room-thread';
import { type Phrase, phrase } from '../../words/phrase.ts';
import { type NotReadReason, notReadReason, type StoredNotRead } from '../thread/not-read.ts';

type Sentence = Phrase<keyof ThreadWords>;

/** Reasons by which readers say that the page folds a message away. */
const folded: readonly (NotReadReason | null)[] = ['collapsed', 'piled'];

/** Reasons that the page's own controls and scrolling can do something about. */
const openable: readonly (NotReadReason | null)[] = [...folded, 'unloaded', 'at-least-one', 'maybe'];

/** What was not read, a sentence a reason: `2 messages were folded away and not read.` */
export function notReadPhrases(notRead: readonly StoredNotRead[]): readonly Sentence[] {
  const isFolded = ({ why }: StoredNotRead) => folded.includes(notReadReason(why));
  const away = notRead.filter(isFolded).reduce((sum, { count }) => sum + count, 0);
  const rest = notRead.filter((one) => !isFolded(one)).map(sentenceOf);
  return away === 0 ? rest : [phrase('thread.unread-folded', { count: away }), ...rest];
}

/** Whether anything of this could be read by opening what the page folds away. */
export function canBeOpened(notRead: readonly StoredNotRead[]): boolean {
  return notRead.some(({ count, why }) => count > 0 && openable.includes(notReadReason(why)));
}

/** Of reasons that count messages or their parts. */
const counted = {
  collapsed: 'thread.unread-folded',
  piled: 'thread.unread-folded',
  unloaded: 'thread.unread-unloaded',
  clipped: 'thread.unread-clipped',
  unselected: 'thread.unread-unselected',
  drawing: 'thread.unread-drawing',
  choices: 'thread.unread-choices',
  'no-address': 'thread.unread-no-address',
} as const;

/** Of reasons that know no number. */
const uncounted = {
  'at-least-one': 'thread.unread-at-least-one',
  maybe: 'thread.unread-maybe',
  uncountable: 'thread.unread-uncountable',
  earlier: 'thread.unread-earlier',
  later: 'thread.unread-later',
} as const;

function sentenceOf({ count, what = 'message', why }: StoredNotRead): Sentence {
  const reason = notReadReason(why);
  if (reason === null) return phrase('thread.unread-other', { count, why });
  const values = { count, what: what === 'message' ? 'other' : what } as const;
  if (reason === 'too-long') return phrase('thread.unread-too-long', values);
  if (reason === 'damaged') return phrase('thread.unread-damaged', values);
  return isCounted(reason) ? phrase(counted[reason], { count }) : phrase(uncounted[reason]);
}

function isCounted(reason: NotReadReason): reason is keyof typeof counted {
  return reason in counted;
}
