import { type ExpectedOf, joinDues } from '../groups/join-dues.ts';
import { type EscalationStep, type Norm, type NormVersion, normFor, normsAt } from '../norms/norms.ts';
import { stepsAt, type TimedStep } from '../norms/open-steps.ts';
import { replyWindow } from '../norms/reply-window.ts';
import { timeStep } from '../norms/time-step.ts';
import type { SoleAddress } from '../people/hint';
import { compileCalendar, compileFor } from '../time/calendar.ts';
import type { Calendar } from '../time/calendar.types';
import type { Wait, WaitedFor } from './wait';
import { wantedOf } from './wanted.ts';

const day = 86_400_000;

/** What dues are computed from: calendars by person id, and all versions of the norms. */
export interface WaitGround {
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly versions: readonly NormVersion[];
  /** Whose address this is, by id, for steps that wait for a person's hours; absent: not known here. */
  readonly idOf?: (address: SoleAddress) => string | undefined;
}

/**
 * By when what is wanted is expected, and whose reply that is. `none`: too few of them are expected to reply at all, or
 * are still in the list; `never`: too few have working hours within a year.
 */
export type WaitDue = { readonly due: number; readonly id: string } | 'none' | 'never';

/** By when the replies that are wanted are expected, whatever was seen meanwhile: what the norm said from the start. */
export function wholeDueOf(wait: Wait, ground: WaitGround): WaitDue {
  return dueAmong({ ...wait, replies: [] }, ground);
}

/** By when the replies that are still missing are expected. */
export function dueOfWait(wait: Wait, ground: WaitGround): WaitDue {
  return dueAmong(wait, ground);
}

function dueAmong(wait: Wait, ground: WaitGround): WaitDue {
  const answered = new Set(wait.replies.map(({ id }) => id));
  const expected = wait.people.map(
    (one): ExpectedOf => ({ id: one.id, due: answered.has(one.id) ? 'answered' : dueOf(one, wait, ground) }),
  );
  const { gate } = joinDues(expected, wantedOf(wait));
  if (gate !== null && gate !== 'met') return gate;
  return expected.some(({ due }) => due === 'never') ? 'never' : 'none';
}

/** The version that was in force when the wait began; one that is gone is looked for by time. */
export function normsOf({ norms, sentAt }: Pick<Wait, 'norms' | 'sentAt'>, versions: readonly NormVersion[]) {
  if (norms === null) return normsAt([], sentAt);
  return versions.find(({ from }) => from === norms) ?? normsAt(versions, sentAt);
}

function dueOf({ id, channel }: WaitedFor, wait: Wait, ground: WaitGround): ExpectedOf['due'] {
  const calendar = ground.calendars.get(id);
  const norm = normFor(normsOf(wait, ground.versions), id, channel, wait.urgency);
  return calendar === undefined || norm === null ? 'none' : dueBy(calendar, norm, wait.sentAt);
}

/** One calendar that can't be computed costs the other waits nothing. */
function dueBy(calendar: Calendar, norm: Norm, sentAt: number): number | 'never' {
  try {
    const near = replyWindow(compileCalendar(calendar, sentAt - 4 * day, sentAt + 14 * day), norm, sentAt);
    const window = near === 'beyond' ? replyWindow(compileFor(calendar, sentAt), norm, sentAt) : near;
    return window === 'beyond' || window.due === null ? 'never' : window.due;
  } catch {
    return 'never';
  }
}

/**
 * Where the wait is in the steps that its norm agreed on, at `now` (epoch ms): by the norm and the hours of the person
 * whose reply is expected next.
 */
export function stepsOfWait(wait: Wait, due: WaitDue, ground: WaitGround, now: number) {
  const asked = typeof due === 'string' ? undefined : wait.people.find(({ id }) => id === due.id);
  const calendar = asked && ground.calendars.get(asked.id);
  if (asked === undefined || calendar === undefined) return {};
  const norm = normFor(normsOf(wait, ground.versions), asked.id, asked.channel, wait.urgency);
  const steps = (norm?.escalation ?? []).flatMap((step): TimedStep[] => {
    const agreed = dueBy(calendar, step, wait.sentAt);
    const one = agreed === 'never' ? null : timed(step, agreed, ground, now);
    return one === null ? [] : [one];
  });
  return stepsAt(steps, now);
}

function timed(step: EscalationStep, agreed: number, ground: WaitGround, now: number): TimedStep | null {
  const { hours } = step;
  const id = hours?.of === 'person' ? ground.idOf?.(hours.address) : undefined;
  const calendar = hours?.of === 'channel' ? hours : ground.calendars.get(id ?? '');
  try {
    return timeStep(step, agreed, calendar, now);
  } catch {
    return null;
  }
}
