import type { PersonInThread, WaitOnPage } from '@/utils/platform/messages';

type Ask = (question: PersonInThread) => Promise<WaitOnPage | null>;

/** What is waited for of the person whose card is open, in its thread. */
export interface WaitHere {
  /** Undefined until the worker has said it; asked again with each minute. `now` in epoch ms. */
  of(threadId: string, personId: string, now: number): WaitOnPage | null | undefined;
  /** It was changed here. */
  forget(): void;
}

/** `changed` draws what the worker said. */
export function makeWaitHere(ask: Ask, changed: () => void): WaitHere {
  let asked = '';
  let about = '';
  let answer: WaitOnPage | null | undefined;
  return {
    of: (threadId, personId, now) => {
      const card = `${threadId} ${personId}`;
      const whole = `${card} ${Math.floor(now / 60_000)}`;
      if (card !== about) answer = undefined;
      about = card;
      if (whole === asked) return answer;
      asked = whole;
      ask({ threadId, personId }).then(
        (found) => {
          if (asked !== whole) return;
          answer = found;
          changed();
        },
        // With the next minute it is asked again.
        () => {},
      );
      return answer;
    },
    forget: () => {
      asked = '';
    },
  };
}
