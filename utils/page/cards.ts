import { sayIn } from '@/utils/words/say';
import { makeCardOf } from './card-of';
import { type CardSlot, makeCardSlot } from './card-slot';
import type { expectationOf } from './expectation';
import type { ExtraNeeds } from './extra-needs';
import type { CardReader, PageReader } from './page-reader';
import type { Windows } from './windows';

/** Adds what a content script leaves out for its size: numbers, plurals, lists and choices. */
function fullReader(now: () => PageReader): () => CardReader {
  return () => {
    const here = now();
    const { pack, language, browserTag } = here.voice;
    return { ...here, say: sayIn(pack, language, browserTag) };
  };
}

/** With what the script of reply windows has already. */
interface Needs extends Omit<ExtraNeeds, 'windows'> {
  readonly windows: Windows;
  readonly expect: typeof expectationOf;
}

export type MakeCards = (needs: Needs) => CardSlot;

/** The one card that a page can have open: what it says and what its buttons do. */
export const makeCards: MakeCards = ({ send, settle, chosen, now, ...needs }) => {
  const cardOf = makeCardOf({
    ...needs,
    now: fullReader(now),
    send: {
      choose: (choice) => settle(send('chooseUrgency', choice)),
      log: (threadId) => settle(send('logDecision', { threadId })),
      details: (question) => send('copyDetails', question),
    },
    chosen: () => {
      chosen();
      cards.refresh(true);
    },
  });
  const cards = makeCardSlot({ view: cardOf.view, actions: cardOf.actions });
  return cards;
};
