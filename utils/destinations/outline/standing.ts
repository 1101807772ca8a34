import type { Decision } from '@/utils/domain/decision';
import { statusText } from '@/utils/domain/decision-words';
import type { Fact } from './outline';
import { minuteText } from './times';

/** Where the decision stands, its status first. */
export function standingOf(decision: Decision): readonly Fact[] {
  const { status, decidedOn, revisitOn, objectionDeadline, supersedes, supersededBy } = decision;
  const facts: (Fact | null)[] = [
    { kind: 'status', text: statusText[status] },
    decidedOn && { kind: 'decided', text: `decided on ${decidedOn.date} (${decidedOn.zone})` },
    objectionDeadline === null ? null : { kind: 'objection', text: objectionText(objectionDeadline) },
    revisitOn === null ? null : { kind: 'revisit', text: `to be looked at again on ${revisitOn}` },
    supersedes === null ? null : { kind: 'replaces', text: 'replaces', id: supersedes },
    supersededBy === null ? null : { kind: 'replaced-by', text: 'replaced by', id: supersededBy },
  ];
  return facts.filter((fact) => fact !== null);
}

function objectionText(at: number): string {
  return `final unless someone objects by ${minuteText(at, 'UTC')} UTC`;
}
