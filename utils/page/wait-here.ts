import type { WaitOnPage } from '@/utils/platform/messages';

type Ask = (question: { threadId: string }) => Promise<WaitOnPage | null>;

/** What is waited for in the thread of the open card. */
export interface WaitHere {
  /** Undefined until the worker has said it; asked again with each minute. `now` in epoch ms. */
  of(threadId: string, now: number): WaitOnPage | null | undefined;
  /** It was changed here. */
  forget(): void;
}

/** `changed` draws what the worker said. */
export function makeWaitHere(ask: Ask, changed: () => void): WaitHere {
  let asked = '';
  let about = '';
  let answer: WaitOnPage | null | undefined;
  return {
    of: (threadId, now) => {
      const whole = `${threadId} ${Math.floor(now / 60_000)}`;
      if (threadId !== about) answer = undefined;
      about = threadId;
      if (whole === asked) return answer;
      asked = whole;
      ask({ threadId }).then(
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
