import type { Norm } from '@/utils/domain/norms';
import { receipt } from '@/utils/domain/receipt';
import { replyWindow } from '@/utils/domain/reply-window';
import type { PersonView, WindowAnswer, WindowQuestion } from '@/utils/platform/messages';

/** Reply windows, computed here where the calendars reach, asked of the worker where they do not. */
export interface Windows {
  /** Undefined while the worker is asked. */
  find(person: PersonView, norm: Norm, sentAt: number): WindowAnswer | undefined;
  ask(): void;
  expire(): void;
}

type Send = (question: { cases: readonly WindowQuestion[] }) => Promise<readonly WindowAnswer[]>;

interface Kept {
  readonly sentAt: number;
  readonly answer: WindowAnswer;
}

/** `answered` is called when there is something new to draw. */
export function makeWindows(send: Send, answered: () => void): Windows {
  const kept = new Map<string, Kept[]>();
  const missing = new Map<string, WindowQuestion>();
  let asked = new Set<string>();

  const sendBatch = async (cases: readonly WindowQuestion[]) => {
    const forThese = asked;
    try {
      const answers = await send({ cases });
      // The roster changed meanwhile: these answers are about the old one.
      if (forThese !== asked) return;
      cases.forEach((question, index) => {
        const answer = answers[index];
        const key = keyOf(question.personId, question.norm);
        if (answer !== undefined)
          kept.set(key, [...(kept.get(key) ?? []).slice(-20), { sentAt: question.sentAt, answer }]);
      });
    } catch {
      // Left in `asked`: without an answer the badge shows the clock alone until the roster changes.
      return;
    }
    answered();
  };

  return {
    find: (person, norm, sentAt) => {
      const window = replyWindow(person.calendar, norm, sentAt);
      if (window !== 'beyond') {
        const made = receipt(person.calendar, norm, sentAt, window);
        if (made !== 'beyond') return { window, receipt: made };
      }
      const key = keyOf(person.id, norm);
      const found = kept.get(key)?.find((one) => holds(one, sentAt));
      if (found !== undefined) return found.answer;
      const question = `${key} ${sentAt}`;
      if (!asked.has(question)) missing.set(question, { personId: person.id, norm, sentAt });
      return undefined;
    },
    ask: () => {
      if (missing.size === 0) return;
      const cases = [...missing.values()];
      for (const question of missing.keys()) asked.add(question);
      missing.clear();
      void sendBatch(cases);
    },
    expire: () => {
      kept.clear();
      missing.clear();
      asked = new Set();
    },
  };
}

const keyOf = (personId: string, { amount, unit }: Norm) => `${personId} ${amount} ${unit}`;

/**
 * Whether an answer for one send time is the answer for another too. Until `sendBefore` the due stays the
 * same, and until the window opens so does the opening; so a badge of somebody on a long leave asks once.
 */
function holds({ sentAt, answer: { window } }: Kept, at: number): boolean {
  if (at === sentAt) return true;
  if (window.sendBefore === null || window.opens === null) return false;
  return at > sentAt && at <= window.sendBefore && at <= window.opens;
}
