import { makeLine } from '@/components/badge/line';
import { take } from '@/utils/platform/world';
import { sayIn } from '@/utils/words/say';
import type { CardSlot } from './card-slot';
import type { MakeCards } from './cards';
import { clockLine } from './clock-line';
import { expectationOf } from './expectation';
import type { ExtraNeeds } from './extra-needs';
import type { Late } from './forms/form';
import { lineView } from './line-view';
import type { CardReader, PageReader } from './page-reader';
import { cardPart } from './part-names';
import { makeRecipientsLines } from './recipients-lines';
import { stepLines } from './step-lines';
import { answerWholeThread } from './whole-thread';
import { makeWindows } from './windows';
import { zoneLine } from './zone-line';

/** What a page can do once a thread or a card is open: reply windows and the card. */
export interface Extra extends Late {
  readonly cards: CardSlot;
  /** Draws what is said of all recipients of each message that is being written. */
  drawLines(): void;
}

/** Adds what a content script leaves out for its size: numbers, plurals, lists and choices. */
function fullReader(now: () => PageReader): () => CardReader {
  return () => {
    const here = now();
    const { pack, language, browserTag } = here.voice;
    return { ...here, say: sayIn(pack, language, browserTag) };
  };
}

export type MakeExtra = (needs: ExtraNeeds) => Extra;

/** Made once for a page's engine, with what the page already has. Holds nothing that outlives `cards.close` and `signal`. */
export const makeExtra: MakeExtra = (needs) => {
  const { people } = needs;
  const now = fullReader(needs.now);
  answerWholeThread(needs);
  const windows = makeWindows(needs.windows);
  const makeCards = take<MakeCards>(cardPart);
  if (makeCards === undefined) throw new Error('the card did not run');
  const cards = makeCards({ ...needs, now, windows, expect: expectationOf, stepLines, zoneLine, clockLine });
  return {
    expect: (person, message, { now: at }) => {
      const chosenHere = people.chosen(message.threadId);
      const { norm, sentAt, isSent } = expectationOf(person, message, chosenHere, at);
      const answer = norm === null ? undefined : windows.find(person, norm, sentAt);
      return answer === undefined ? null : { window: answer.window, isSent };
    },
    cards,
    drawLines: makeRecipientsLines({ ...needs, now, windows }),
    line: { make: makeLine, view: lineView },
  };
};
