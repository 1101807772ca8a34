import { isInstant, isRecord } from '@/utils/domain/checks/checks';
import { isOneOf, isText } from '@/utils/domain/checks/said';
import { clocks, type Norm, urgencies } from '@/utils/domain/norms/norms';
import type { PersonHint } from '@/utils/domain/people/hint';
import { readHint } from '@/utils/domain/people/read-hint';
import { limits } from '@/utils/domain/text/limits';
import type { HealthReport, ThreadWish, UrgencyChoice, WindowQuestion } from '@/utils/platform/messages';

/**
 * What content scripts may say, read in the worker: each member by itself, so that one that is broken is null and
 * costs the others nothing. Written by hand: a library for it would be a tenth of the worker.
 */

/** The members of a list, each as `read` takes it; throws where it is no list, or a flood. */
function membersOf<Member>(input: unknown, read: (member: unknown) => Member): Member[] {
  if (!Array.isArray(input) || input.length > limits.asked) throw new Error('This question cannot be read.');
  return input.map(read);
}

/** The hints of `findPeople`. For null nobody is found, and the page need not ask again. */
export function readHints(input: unknown): (PersonHint | null)[] {
  return membersOf(Object(input).hints, readHint);
}

/** Steps are left out: no window depends on them. */
function readNorm(input: unknown): Norm | null {
  const { amount, unit } = Object(input);
  return Number.isFinite(amount) && amount > 0 && amount <= 10_000 && isOneOf(clocks, unit)
    ? { amount, unit }
    : null;
}

export function readWindowQuestion(input: unknown): WindowQuestion | null {
  const { personId, norm: given, sentAt } = Object(input);
  const norm = readNorm(given);
  return isText(personId, limits.id) && norm !== null && isInstant(sentAt)
    ? { personId, norm, sentAt }
    : null;
}

/** The cases of `findWindows`. */
export function readCases(input: unknown): (WindowQuestion | null)[] {
  return membersOf(Object(input).cases, readWindowQuestion);
}

/** The thread of the card whose *Log decision* was clicked; empty where the page does not say it, or not as an id. */
export function readThreadWish(input: unknown): ThreadWish {
  const { threadId } = Object(input);
  return isText(threadId, limits.id) && threadId !== '' ? { threadId } : {};
}

export function readUrgencyChoice(input: unknown): UrgencyChoice | null {
  const { threadId, urgency } = Object(input);
  if (!isText(threadId, limits.id) || threadId === '') return null;
  return urgency === null || isOneOf(urgencies, urgency) ? { threadId, urgency } : null;
}

const isCount = (input: unknown): input is number => Number.isInteger(input) && Number(input) >= 0;

/** The counts of a report, of the spots that the site has alone. */
export function readCounts(input: unknown, spots: readonly string[]): HealthReport['spots'] {
  const given = Object(input).spots;
  const known: Record<string, HealthReport['spots'][string]> = {};
  for (const spot of spots) {
    const { found, read } = Object(isRecord(given) && Object.hasOwn(given, spot) ? given[spot] : null);
    if (isCount(found) && isCount(read)) known[spot] = { found, read };
  }
  return known;
}
