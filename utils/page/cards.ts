import type { StepQuestion } from '@/utils/platform/messages';
import { makeMinuteQuestion } from './ask-each-minute';
import { makeCardOf } from './card-of';
import { type CardSlot, makeCardSlot } from './card-slot';
import type { clockLine } from './clock-line';
import type { expectationOf } from './expectation';
import type { ExtraNeeds } from './extra-needs';
import type { CardReader } from './page-reader';
import { makeSeveral } from './several';
import type { stepLines } from './step-lines';
import { makeWaitHere } from './wait-here';
import type { Windows } from './windows';
import type { zoneLine } from './zone-line';

/** With what the script of reply windows has already. */
interface Needs extends Omit<ExtraNeeds, 'windows' | 'now'> {
  readonly now: () => CardReader;
  readonly windows: Windows;
  readonly expect: typeof expectationOf;
  readonly stepLines: typeof stepLines;
  readonly zoneLine: typeof zoneLine;
  readonly clockLine: typeof clockLine;
}

export type MakeCards = (needs: Needs) => CardSlot;

/** The one card that a page can have open: what it says and what its buttons do. */
export const makeCards: MakeCards = ({ send, settle, chosen, ...needs }) => {
  const waits = makeWaitHere(
    (question) => send('waitIn', question),
    () => cards.refresh(),
  );
  /** The card says at once what holds now. */
  const changed = async (saving: Promise<void>) => {
    await saving;
    waits.forget();
    cards.refresh();
  };
  const cardOf = makeCardOf({
    ...needs,
    waits,
    several: makeSeveral(
      (question) => send('expectSeveral', question),
      () => cards.refresh(),
    ),
    openSteps: makeMinuteQuestion(
      (steps: readonly StepQuestion[]) => send('openSteps', { steps }),
      (steps) => steps.map(({ hours }) => hours),
      () => cards.refresh(),
    ),
    send: {
      choose: (choice) => settle(send('chooseUrgency', choice)),
      log: (threadId) => settle(send('logDecision', { threadId })),
      plan: (question) => settle(send('planWith', question)),
      clock: (person) => settle(send('checkClock', person)),
      account: (account) => send('takeAccount', account),
      details: (question) => send('copyDetails', question),
      wait: (wish) => changed(send('waitFor', wish)),
      loadLater: () => send('loadLater', {}),
      endWait: (end) => changed(send('endWait', end)),
      away: (personId, until) =>
        until === null ? send('undoAway', { personId }) : send('setAway', { personId, until }),
    },
    chosen: () => {
      chosen();
      cards.refresh();
    },
  });
  const cards = makeCardSlot({ view: cardOf.view, actions: cardOf.actions });
  return cards;
};
