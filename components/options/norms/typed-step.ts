import type { Problem } from '@/utils/domain/checks/checks';
import { checkSteps } from '@/utils/domain/norms/escalation';
import type { Clock, EscalationStep, Norm, StepHours } from '@/utils/domain/norms/norms';
import type { SoleAddress } from '@/utils/domain/people/hint';
import { checkZone } from '@/utils/domain/time/zones';
import type { SayPages } from '@/utils/handbook/handbook-words';
import { weekText } from '@/utils/handbook/people-words';
import { readWeek } from '@/utils/roster/text/week-text';
import { phrase } from '@/utils/words/phrase';
import { readAmount } from './norm-words';

/** When a step can be done, while that is written; what was typed for another choice is kept. */
export interface TypedHours {
  readonly of: 'any' | StepHours['of'];
  readonly address: SoleAddress | null;
  readonly week: string;
  readonly zone: string;
}

/** A step while it is written. */
export interface TypedStep {
  readonly amount: string;
  readonly unit: Clock;
  readonly what: string;
  readonly hours: TypedHours;
}

const anyTime: TypedHours = { of: 'any', address: null, week: '', zone: '' };

export function blankStep({ unit }: Norm): TypedStep {
  return { amount: '', unit, what: '', hours: anyTime };
}

/** The steps of a norm as they are edited; a first empty one where it has none. */
export function typedSteps(norm: Norm, say: SayPages): readonly TypedStep[] {
  const steps = norm.escalation ?? [];
  if (steps.length === 0) return [blankStep(norm)];
  return steps.map(({ amount, unit, what, hours }) => ({
    amount: String(amount),
    unit,
    what,
    hours: typedHours(hours, say),
  }));
}

function typedHours(hours: StepHours | undefined, say: SayPages): TypedHours {
  if (hours === undefined) return anyTime;
  if (hours.of === 'person') return { ...anyTime, ...hours };
  return { ...anyTime, of: 'channel', zone: hours.zone, week: weekText(hours.week, say) };
}

/** The steps that were typed, with everything that is wrong with them, by `INDEX.FIELD`. */
export function readSteps(
  norm: Norm,
  typed: readonly TypedStep[],
): { readonly steps: readonly EscalationStep[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const steps = typed.map(({ amount, unit, what, hours }, index): EscalationStep => {
    const step = { amount: readAmount(amount), unit, what: what.trim() };
    const read = readHours(hours, (field, why) => problems.push({ field: `${index}.${field}`, what: why }));
    return read === null ? step : { ...step, hours: read };
  });
  return { steps, problems: [...checkSteps(norm, steps), ...problems] };
}

function readHours(
  { of, address, week, zone }: TypedHours,
  report: (field: string, why: Problem['what']) => void,
): StepHours | null {
  if (of === 'any') return null;
  if (of === 'person') {
    if (address === null) report('hours', phrase('norms-form.step-person'));
    return address === null ? null : { of, address };
  }
  const [days, place] = [readWeek(week), checkZone(zone)];
  const isEmpty = week.trim() === '';
  if (isEmpty || !days.ok) report('hours', days.ok || isEmpty ? phrase('norms-form.step-week') : days.what);
  if (!place.ok) report('zone', place.what);
  return isEmpty || !days.ok || !place.ok ? null : { of, zone: place.zone, week: days.value };
}
