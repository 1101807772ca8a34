import { stepsAt, type TimedStep } from '@/utils/domain/norms/open-steps';
import { momentText } from '@/utils/domain/time/words';
import type { PersonView } from '@/utils/platform/messages';
import type { Expectation } from './expectation';
import type { CardReader } from './page-reader';
import type { Windows } from './windows';

/**
 * Which agreed step is open for a message that waits, and when the next one opens, a line each. Nothing where nothing
 * was sent, while the worker is asked, or for a step that no working time within a year opens.
 */
export function stepLines(
  person: PersonView,
  { norm, sentAt, isSent }: Expectation,
  windows: Windows,
  reader: CardReader,
): readonly string[] {
  const timed: TimedStep[] = [];
  for (const step of (isSent && norm?.escalation) || []) {
    const answer = windows.find(person, step, sentAt);
    if (answer === undefined) return [];
    const opens = answer.window.due;
    if (opens !== null) timed.push({ what: step.what, opens });
  }
  const { open, next } = stepsAt(timed, reader.now);
  const { say } = reader;
  const lines: string[] = [];
  if (open) lines.push(say('card.step-open', { what: open.what }));
  if (next) lines.push(say('card.step-next', { moment: momentText(next.opens, reader), what: next.what }));
  return lines;
}
