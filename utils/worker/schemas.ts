import { isDate, isInstant, isRecord } from '@/utils/domain/checks/checks';
import { isOneOf, isText, recordOfAll, unread } from '@/utils/domain/checks/said';
import { clocks, type Norm, urgencies } from '@/utils/domain/norms/norms';
import type { PersonHint } from '@/utils/domain/people/hint';
import { readHint } from '@/utils/domain/people/read-hint';
import { limits } from '@/utils/domain/text/limits';
import type {
  AwayWish,
  HealthReport,
  ThreadWish,
  UrgencyChoice,
  WindowQuestion,
} from '@/utils/platform/messages';

/**
 * What content scripts may say, read in the worker: each member by itself, so that one that is broken is null and
 * costs the others nothing. Written by hand: a library for it would be a tenth of the worker.
 */

/** The members of a list, each as `read` takes it; throws where it is no list, or a flood. */
export function membersOf<Member>(input: unknown, read: (member: unknown) => Member): Member[] {
  if (!Array.isArray(input) || input.length > limits.asked) throw new Error('This question cannot be read.');
  return input.map(read);
}

/** The hints of `findPeople`. For null nobody is found, and the page need not ask again. */
export function readHints(input: unknown): (PersonHint | null)[] {
  return membersOf(Object(input).hints, readHint);
}

/** Steps are left out: no window depends on them. */
function readNorm(input: unknown): Norm | null {
  const { amount, unit } = unread<Norm>(input);
  return isAmount(amount) && amount > 0 && amount <= 10_000 && isOneOf(clocks, unit)
    ? recordOfAll<Norm>({ amount, unit, escalation: undefined })
    : null;
}

export function readWindowQuestion(input: unknown): WindowQuestion | null {
  const { personId, norm: given, sentAt } = unread<WindowQuestion>(input);
  const norm = readNorm(given);
  return isText(personId, limits.id) && norm !== null && isInstant(sentAt)
    ? recordOfAll<WindowQuestion>({ personId, norm, sentAt })
    : null;
}

/** The cases of `findWindows`. */
export function readCases(input: unknown): (WindowQuestion | null)[] {
  return membersOf(Object(input).cases, readWindowQuestion);
}

/** The thread of the card whose *Log decision* was clicked; empty where the page does not say it, or not as an id. */
export function readThreadWish(input: unknown): ThreadWish {
  const { threadId } = unread<ThreadWish>(input);
  return isText(threadId, limits.id) && threadId !== '' ? recordOfAll<ThreadWish>({ threadId }) : {};
}

/** Of `undoAway`, whose wish names no day, the day is empty. */
export function readAwayWish(input: unknown): AwayWish | null {
  const { personId, until = '' } = unread<AwayWish>(input);
  if (!isText(personId, limits.id) || personId === '') return null;
  return until === '' || isDate(until) ? recordOfAll<AwayWish>({ personId, until }) : null;
}

export function readUrgencyChoice(input: unknown): UrgencyChoice | null {
  const { threadId, urgency } = unread<UrgencyChoice>(input);
  if (!isText(threadId, limits.id) || threadId === '') return null;
  return urgency === null || isOneOf(urgencies, urgency)
    ? recordOfAll<UrgencyChoice>({ threadId, urgency })
    : null;
}

const isAmount = (input: unknown): input is number => Number.isFinite(input);
const isCount = (input: unknown): input is number => Number.isInteger(input) && Number(input) >= 0;

type Counts = HealthReport['spots'][string];

/** The counts of a report, of the spots that the site has alone. */
export function readCounts(input: unknown, spots: readonly string[]): HealthReport['spots'] {
  const given = unread<HealthReport>(input).spots;
  const known: Record<string, Counts> = {};
  for (const spot of spots) {
    const { found, read } = unread<Counts>(
      isRecord(given) && Object.hasOwn(given, spot) ? given[spot] : null,
    );
    if (isCount(found) && isCount(read)) known[spot] = recordOfAll<Counts>({ found, read });
  }
  return known;
}
