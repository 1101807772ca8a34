import type { SeveralAnswer, SeveralQuestion } from '@/utils/platform/messages';
import { makeMinuteQuestion } from './ask-each-minute';

/** What the worker says of everyone in the thread of the open card. */
export function makeSeveral(
  send: (question: SeveralQuestion) => Promise<SeveralAnswer | null>,
  changed: () => void,
) {
  return makeMinuteQuestion(
    send,
    ({ people, groups, channel, isSent }) => [people, groups, channel, isSent],
    changed,
  );
}
