import type { Norm } from '@/utils/domain/norms/norms';
import { receipt } from '@/utils/domain/norms/receipt';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import type { PersonView, WindowAnswer, WindowQuestion } from '@/utils/platform/messages';
import type { Questions } from './questions';

/** Reply windows, computed here where the calendars reach, asked of the worker where they do not. */
export interface Windows {
  /** Undefined while the worker is asked. */
  find(person: PersonView, norm: Norm, sentAt: number): WindowAnswer | undefined;
}

/** So many answers of one person and norm are kept. */
const most = 20;

export function makeWindows(questions: Questions<WindowQuestion, WindowAnswer>): Windows {
  /** Person and norm -> the send times asked for. */
  const times = new Map<string, readonly number[]>();

  return {
    find: (person, norm, sentAt) => {
      const window = replyWindow(person.calendar, norm, sentAt);
      if (window !== 'beyond') {
        const made = receipt(person.calendar, norm, sentAt, window);
        if (made !== 'beyond') return { window, receipt: made };
      }
      const key = `${person.id} ${norm.amount} ${norm.unit} `;
      const asked = times.get(key) ?? [];
      for (const at of asked) {
        const found = questions.get(key + at);
        if (found !== undefined && holds(at, found, sentAt)) return found;
      }
      questions.want(key + sentAt, { personId: person.id, norm, sentAt });
      const kept = [...asked.filter((at) => at !== sentAt), sentAt];
      for (const at of kept.slice(0, -most)) questions.forget(key + at);
      times.set(key, kept.slice(-most));
      return undefined;
    },
  };
}

/**
 * Whether an answer for one send time is the answer for another too. Until `sendBefore` the due stays the
 * same, and until the window opens so does the opening; so a badge of somebody on a long leave asks once.
 */
function holds(sentAt: number, { window }: WindowAnswer, at: number): boolean {
  if (at === sentAt) return true;
  if (window.sendBefore === null || window.opens === null) return false;
  return at > sentAt && at <= window.sendBefore && at <= window.opens;
}
