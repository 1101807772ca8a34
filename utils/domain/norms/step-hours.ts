import { type Phrase, phrase } from '../../words/phrase.ts';
import { isWallTime } from '../checks/checks.ts';
import { type Block, type Week, weekdays } from '../time/calendar.types.ts';
import { checkZone } from '../time/zones.ts';
import type { EscalationStep, NormMatrix, StepHours } from './norms';

/** What is wrong with hours whose fields are all there, or null: a zone to choose, times that exist, one opening at least. */
export function wrongHours(hours: StepHours): Phrase | null {
  if (hours.of === 'person') return hours.address.value === '' ? phrase('norms-form.step-person') : null;
  const zone = checkZone(hours.zone);
  if (!zone.ok) return zone.what;
  return isWeek(hours.week) ? null : phrase('norms-form.step-week');
}

function isWeek(week: Week): boolean {
  const isBlock = ([start, end]: Block) => isWallTime(start, false) && isWallTime(end, true);
  const blocks = weekdays.flatMap((day) => week[day]);
  return blocks.length > 0 && blocks.every(isBlock);
}

type ChangeStep = (step: EscalationStep, at: string) => EscalationStep;

/** The same norms with each step changed; `at` is the same for one step in two matrices only where all but its hours is. */
function withSteps(team: NormMatrix, change: ChangeStep): NormMatrix {
  const cells = Object.entries(team).map(([channel, row]) => {
    const norms = Object.entries(row).map(([urgency, norm]) => {
      if (norm?.escalation === undefined) return [urgency, norm];
      const escalation = norm.escalation.map((step) =>
        change(step, JSON.stringify([channel, urgency, step.amount, step.unit, step.what])),
      );
      return [urgency, { ...norm, escalation }];
    });
    return [channel, Object.fromEntries(norms)];
  });
  return Object.fromEntries(cells) as NormMatrix;
}

/** Norms that name nobody: a step that waits for a person's hours is left without them. */
export function withoutPeople(team: NormMatrix): NormMatrix {
  return withSteps(team, ({ hours, ...step }) => (hours?.of === 'channel' ? { ...step, hours } : step));
}

/** Norms that came without people, with those whom `own` names in the same steps. */
export function withPeopleOf(team: NormMatrix, own: NormMatrix): NormMatrix {
  const known = new Map<string, StepHours>();
  withSteps(own, (step, at) => {
    if (step.hours?.of === 'person') known.set(at, step.hours);
    return step;
  });
  return withSteps(team, (step, at) => {
    const hours = step.hours ?? known.get(at);
    return hours === undefined ? step : { ...step, hours };
  });
}
