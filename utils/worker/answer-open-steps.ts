import { isInstant, isRecord } from '@/utils/domain/checks/checks';
import { isOneOf, isText, recordOfAll, unread } from '@/utils/domain/checks/said';
import type { StepHours } from '@/utils/domain/norms/norms';
import { wrongHours } from '@/utils/domain/norms/step-hours';
import { type SoleAddress, soleKinds } from '@/utils/domain/people/hint';
import { limits } from '@/utils/domain/text/limits';
import { type Block, type Week, weekdays } from '@/utils/domain/time/calendar.types';
import { openStretch } from '@/utils/domain/time/open-stretch';
import type { StepOpening, StepQuestion } from '@/utils/platform/messages';
import { type Database, database } from '@/utils/store/database';
import { findPeople } from '@/utils/store/find-people';
import { membersOf } from './schemas';

const never: StepOpening = { opens: null, closes: null };

/**
 * When steps with hours of their own can be done, in the order asked. Who is not in this list, or shares the address with
 * another, has no hours that are known here: then the step can be done once it is agreed, as one without hours. One that
 * can't be read is never open and costs the others nothing.
 */
export function answerOpenSteps(
  asked: readonly (StepQuestion | null)[],
  db: Database = database,
): Promise<StepOpening[]> {
  const answer = async (one: StepQuestion | null): Promise<StepOpening> => {
    if (one === null) return never;
    const { hours, from } = one;
    const calendar =
      hours.of === 'channel' ? hours : (await findPeople([{ ...hours.address, label: '' }], db))[0];
    return calendar === null || calendar === undefined
      ? { opens: from, closes: null }
      : (openStretch(calendar, from) ?? never);
  };
  return Promise.all(asked.map((one) => answer(one).catch(() => never)));
}

/** What a page asked, read here, so that no wake of the worker brings what only this needs. */
export const answerAskedSteps = (data: unknown): Promise<StepOpening[]> =>
  answerOpenSteps(membersOf(Object(data).steps, readStep));

/** One step of `openSteps`; null where it is none. */
export function readStep(input: unknown): StepQuestion | null {
  const { hours: given, from } = unread<StepQuestion>(input);
  const hours = readHours(given);
  if (hours === null || wrongHours(hours) !== null || !isInstant(from)) return null;
  return recordOfAll<StepQuestion>({ hours, from });
}

function readHours(input: unknown): StepHours | null {
  if (!isRecord(input)) return null;
  const { of, address, zone, week } = input;
  if (of === 'person') {
    const { kind, value, team } = unread<SoleAddress>(address);
    const isRead = isOneOf(soleKinds, kind) && isText(value, limits.address);
    if (!isRead || (team !== undefined && !isText(team, limits.team))) return null;
    return { of, address: recordOfAll<SoleAddress>({ kind, value, team }) };
  }
  const days = readWeek(week);
  return of === 'channel' && isText(zone, limits.id) && days !== null ? { of, zone, week: days } : null;
}

/** More than anybody's day has. */
const mostBlocks = 24;

function readWeek(input: unknown): Week | null {
  const days = weekdays.map((day) => Object(input)[day] as unknown);
  const isBlock = (block: unknown) =>
    Array.isArray(block) && block.length === 2 && block.every((end) => isText(end, 5));
  const isDay = (day: unknown): day is readonly Block[] =>
    Array.isArray(day) && day.length <= mostBlocks && day.every(isBlock);
  return days.every(isDay) ? (Object.fromEntries(weekdays.map((day, at) => [day, days[at]])) as never) : null;
}
