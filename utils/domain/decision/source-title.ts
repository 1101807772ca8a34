import { phrase, type Told } from '../../words/phrase.ts';
import type { Source } from './decision';

/** `Thread in #launch: Shall we?`, as the reader of a chat writes it: a page of others has no room for a language. */
const kept = /^(Thread|Messages)(?: (in|with) (.+?))?(?:: (.*))?$/su;

/**
 * What a thread is called: a subject as it was written; of a chat, which has none, where it is and how it begins, to be
 * said in the reader's language. Every part of the stored text is in it.
 */
export function sourceTitle({ site, title }: Pick<Source, 'site' | 'title'>): Told {
  const [, what, by = 'other', place = '', words] = (site === 'slack' && kept.exec(title)) || [];
  if (what === undefined) return title;
  const thread = phrase('thread.titled', {
    kind: what === 'Thread' ? 'thread' : 'other',
    by: by === 'in' || by === 'with' ? by : 'other',
    place,
  });
  return words === undefined ? thread : phrase('thread.titled-words', { thread, words });
}
