import { makeLine } from '@/components/badge/line';
import type { WindowAnswer, WindowQuestion } from '@/utils/platform/messages';
import type { askWorker } from '@/utils/platform/page-messages';
import type { ReadContext, SiteReader } from '@/utils/sites/site';
import { sayIn } from '@/utils/words/say';
import { makeCardOf } from './card-of';
import { type CardSlot, makeCardSlot } from './card-slot';
import { expectationOf } from './expectation';
import type { Late } from './forms/form';
import { lineView } from './line-view';
import type { CardReader, PageReader } from './page-reader';
import type { People } from './people';
import type { Questions } from './questions';
import { answerWholeThread } from './whole-thread';
import { makeWindows } from './windows';

/** What a page can do once a thread or a card is open: reply windows and the card. */
export interface Extra extends Late {
  readonly cards: CardSlot;
}

interface Needs {
  readonly reader: SiteReader;
  readonly people: People;
  /** What the page asks of windows; it hears of roster changes from the page. */
  readonly windows: Questions<WindowQuestion, WindowAnswer>;
  /** Asks the worker for what is missing. */
  readonly ask: () => void;
  readonly now: () => PageReader;
  readonly context: () => ReadContext;
  /** Ends with the page's engine. */
  readonly signal: AbortSignal;
  readonly send: typeof askWorker;
  /** Reports a failed promise. */
  readonly settle: (promise: Promise<unknown>) => void;
  /** A choice was made in the card. */
  readonly chosen: () => void;
}

/** Adds what a content script leaves out for its size: numbers, plurals, lists and choices. */
function fullReader(now: () => PageReader): () => CardReader {
  return () => {
    const here = now();
    const { pack, language, browserTag } = here.voice;
    return { ...here, say: sayIn(pack, language, browserTag) };
  };
}

export type MakeExtra = (needs: Needs) => Extra;

/** Made once for a page's engine, with what the page already has. Holds nothing that outlives `cards.close` and `signal`. */
export const makeExtra: MakeExtra = (needs) => {
  const { reader, people, context, ask, send, settle, chosen } = needs;
  const now = fullReader(needs.now);
  answerWholeThread(needs);
  const windows = makeWindows(needs.windows);
  const cardOf = makeCardOf({
    reader,
    people,
    windows,
    ask,
    now,
    context,
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
  return {
    expect: (person, message, { now: at }) => {
      const chosenHere = people.chosen(message.threadId);
      const { norm, sentAt, isSent } = expectationOf(person, message, chosenHere, at);
      const answer = norm === null ? undefined : windows.find(person, norm, sentAt);
      return answer === undefined ? null : { window: answer.window, isSent };
    },
    cards,
    line: { make: makeLine, view: lineView },
  };
};
