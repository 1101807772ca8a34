import { receipt } from '@/utils/domain/norms/receipt';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import type { WindowCase } from '@/utils/domain/norms/reply-window.types';
import { compileFor } from '@/utils/domain/time/calendar';
import { withCodes, withoutLabels } from '@/utils/domain/time/calendar-labels';
import type { WindowAnswer, WindowQuestion } from '@/utils/platform/messages';
import { database } from '@/utils/store/database';

const nothing: WindowAnswer = {
  window: { opens: null, due: null, sendBefore: null },
  receipt: { stretches: [], dates: [] },
};

async function answer(asked: WindowQuestion | null): Promise<WindowAnswer> {
  if (asked === null) return nothing;
  const { personId, norm, sentAt } = asked;
  const person = await database.people.get(personId);
  if (person === undefined) return nothing;
  const calendar = compileFor(withoutLabels(person), sentAt);
  const window = replyWindow(calendar, norm, sentAt);
  if (window === 'beyond') return nothing;
  const found = receipt(calendar, norm, sentAt, window);
  return found === 'beyond' ? nothing : { window, receipt: found };
}

/**
 * Windows that reach beyond the calendars a page holds, in the order asked. A person who was deleted has none, nor
 * has one whose calendar cannot be read, nor null: a case that could not be read.
 */
export function answerWindows(cases: readonly (WindowQuestion | null)[]): Promise<WindowAnswer[]> {
  return Promise.all(cases.map((each) => answer(each).catch(() => nothing)));
}

/** One `explain` case as a JSON line: the calendar without name and addresses, and codes for what leave and holidays are called. */
export async function copyDetails(asked: WindowQuestion | null): Promise<string> {
  if (asked === null) throw new Error('This window cannot be read.');
  const { personId, norm, sentAt } = asked;
  const person = await database.people.get(personId);
  if (person === undefined) throw new Error('This person is no longer in the people list.');
  const replay: WindowCase = {
    person: withCodes(person),
    norm: { amount: norm.amount, unit: norm.unit },
    sentAt: new Date(sentAt).toISOString().replace('.000Z', 'Z'),
  };
  return JSON.stringify(replay);
}
