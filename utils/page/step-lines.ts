import { stepsAt, type TimedStep } from '@/utils/domain/norms/open-steps';
import { momentText } from '@/utils/domain/time/words';
import type { PersonView, StepOpening, StepQuestion } from '@/utils/platform/messages';
import type { Expectation } from './expectation';
import type { CardReader } from './page-reader';
import type { Windows } from './windows';

/** When steps with hours of their own can be done, in the order asked; null while the worker is asked. */
export type FindOpenings = (asked: readonly StepQuestion[]) => readonly StepOpening[] | null | undefined;

/**
 * Which agreed step is open for a message that waits, and when the next one opens, a line each. Nothing where nothing
 * was sent, while the worker is asked, or for a step that no working time within a year opens.
 */
export function stepLines(
  person: PersonView,
  { norm, sentAt, isSent }: Expectation,
  windows: Windows,
  reader: CardReader,
  findOpenings: FindOpenings,
): readonly string[] {
  const timed: TimedStep[] = [];
  const asked: StepQuestion[] = [];
  const ofAsked: Pick<TimedStep, 'what' | 'agreed'>[] = [];
  for (const step of (isSent && norm?.escalation) || []) {
    const answer = windows.find(person, step, sentAt);
    if (answer === undefined) return [];
    const { due: agreed } = answer.window;
    if (agreed === null) continue;
    const { what, hours } = step;
    if (hours === undefined) timed.push({ what, agreed, opens: agreed });
    else {
      ofAsked.push({ what, agreed });
      asked.push({ hours, from: Math.max(agreed, minuteOf(reader.now)) });
    }
  }
  const openings = asked.length === 0 ? [] : findOpenings(asked);
  if (openings == null) return [];
  for (const [at, step] of ofAsked.entries()) {
    const { opens = null, closes = null } = openings[at] ?? {};
    if (opens !== null) timed.push({ ...step, opens, closes: closes ?? undefined });
  }
  return stepTexts(stepsAt(timed, reader.now), reader);
}

/** The step that is open, and when the next one opens, a line each. */
export function stepTexts(
  { open, next }: ReturnType<typeof stepsAt>,
  reader: Pick<CardReader, 'now' | 'zone' | 'display' | 'say'>,
): readonly string[] {
  const { say } = reader;
  const moment = (at: number) => momentText(at, reader);
  const lines: string[] = [];
  if (open?.closes !== undefined)
    lines.push(say('card.step-open-until', { moment: moment(open.closes), what: open.what }));
  else if (open) lines.push(say('card.step-open', { what: open.what }));
  if (next) lines.push(say('card.step-next', { moment: moment(next.opens), what: next.what }));
  return lines;
}

const minute = 60_000;
const minuteOf = (at: number) => Math.floor(at / minute) * minute;
