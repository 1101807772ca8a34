import type { Status } from '@/utils/domain/decision/decision';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Run } from '@/utils/domain/text/blocks';
import { statusText } from './english';
import type { Fact } from './outline';
import { bothTimes } from './times';

type Other = NonNullable<Fact['other']>;

/** Where the decision stands, its status first; of one that was replaced the status says by what. */
export function standingOf(decision: LinkedDecision): readonly Fact[] {
  const { status, decidedOn, revisitOn, objectionDeadline, capturedZone } = decision;
  const replaces = endOf(decision, 'supersedes');
  const replacedBy = endOf(decision, 'supersededBy');
  const isSuperseded = status === 'superseded' && replacedBy !== null;
  const facts: (Fact | null)[] = [
    isSuperseded
      ? { kind: 'status', text: `${statusText[status]} by`, other: replacedBy }
      : { kind: 'status', text: statusText[status] },
    decidedOn && { kind: 'decided', text: `decided on ${decidedOn.date} (${decidedOn.zone})` },
    objectionDeadline === null
      ? null
      : { kind: 'objection', text: objectionText(objectionDeadline, decidedOn?.zone ?? capturedZone) },
    revisitOn === null ? null : { kind: 'revisit', text: `to be looked at again on ${revisitOn}` },
    replaces && { kind: 'replaces', text: replacesText(status), other: replaces },
    isSuperseded ? null : replacedBy && { kind: 'replaced-by', text: 'replaced by', other: replacedBy },
  ];
  return facts.filter((fact) => fact !== null);
}

/** The line as runs, its facts parted by ` · `, the status bold, other decisions linked where their document is known. */
export function standingRuns(standing: readonly Fact[]): readonly Run[] {
  return standing.flatMap((fact, at) => [...(at === 0 ? [] : [{ text: ' · ' }]), ...factRuns(fact)]);
}

function factRuns({ kind, text, other }: Fact): Run[] {
  const marks = kind === 'status' ? { marks: ['bold'] as const } : {};
  if (other === undefined) return [{ text, ...marks }];
  const { title, href } = other;
  if (href === null) return [{ text: `${text} ${title}`, ...marks }];
  return [
    { text: `${text} `, ...marks },
    { text: title, ...marks, href },
  ];
}

/** What stands at the other end; by its id where the log does not know more. Null where there is nothing. */
export function endOf(decision: LinkedDecision, field: 'supersedes' | 'supersededBy'): Other | null {
  const id = decision[field];
  if (id === null) return null;
  return { id, title: id, href: null, ...decision.ends?.[field] };
}

/** The other decision's title, linked to its document where that is known; null where there is none. */
export function endRun(decision: LinkedDecision, field: 'supersedes' | 'supersededBy'): Run | null {
  const end = endOf(decision, field);
  return end && { text: end.title, href: end.href ?? undefined };
}

/** Only an accepted decision takes another one's place. */
function replacesText(status: Status): string {
  if (status === 'accepted' || status === 'superseded') return 'replaces';
  return status === 'rejected' ? 'was to replace' : 'would replace';
}

function objectionText(at: number, zone: string): string {
  return `final unless someone objects by ${bothTimes(at, zone)}`;
}
