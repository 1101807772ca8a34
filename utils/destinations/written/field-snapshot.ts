import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Run } from '@/utils/domain/text/blocks';
import { fieldText, statusText, templateForms } from '../outline/english';
import { endRun } from '../outline/standing';
import { bothTimes } from '../outline/times';

/** What an *Update* section can tell as changed, by the name it goes under. */
export function wordsOf(decision: LinkedDecision): Record<string, string | Run> {
  const { decidedOn, objectionDeadline, capturedZone } = decision;
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');
  const { roles, why } = templateForms[decision.template];
  return {
    Title: decision.title,
    Status: statusText[decision.status],
    'Decided on': decidedOn === null ? '' : `${decidedOn.date} (${decidedOn.zone})`,
    Decision: decision.decision,
    [why]: decision.why,
    [fieldText.next]: decision.next ?? '',
    [fieldText.obstacles]: decision.obstacles ?? '',
    [fieldText.measures]: (decision.measures ?? []).join('\n'),
    [fieldText.byWhen]: decision.byWhen ?? '',
    Options: decision.options.join('\n'),
    [roles.driver]: decision.driver?.name ?? '',
    [roles.approver]: decision.approver?.name ?? '',
    [roles.contributors]: names(decision.contributors),
    [roles.informed]: names(decision.informed),
    Actions: decision.actions
      .map(({ what, owner, due }) => [what, owner?.name, due && `due ${due}`].filter(Boolean).join(', '))
      .join('\n'),
    'Revisit on': decision.revisitOn ?? '',
    'Final unless someone objects by':
      objectionDeadline === null ? '' : bothTimes(objectionDeadline, decidedOn?.zone ?? capturedZone),
    Replaces: endRun(decision, 'supersedes') ?? '',
    'Superseded by': endRun(decision, 'supersededBy') ?? '',
  };
}

/** A decision's words by the names of their fields, as a document says them. */
export type FieldSnapshot = Readonly<Record<string, string>>;

/** The words as they are kept beside the link, to tell the next update what changed. */
export function fieldSnapshotOf(decision: LinkedDecision): FieldSnapshot {
  return Object.fromEntries(Object.entries(wordsOf(decision)).map(([name, word]) => [name, bare(word)]));
}

/** Fields that are other than when the document was last written, with what they are now; all where that is unknown. */
export function changedWords(
  decision: LinkedDecision,
  written: FieldSnapshot | null | undefined,
): readonly (readonly [string, Run])[] {
  const before = written ?? {};
  return Object.entries(wordsOf(decision)).flatMap(([name, now]) => {
    if ((before[name] ?? '') === bare(now)) return [];
    return [[name, typeof now === 'string' ? { text: now.trim() || 'nothing any more' } : now] as const];
  });
}

/** A link that was not known before is a change, too. */
function bare(word: string | Run): string {
  return typeof word === 'string' ? word : [word.text, word.href].filter(Boolean).join(' ');
}

/** Fields that the box at the head of a document says. */
export const inBox: ReadonlySet<string> = new Set([
  'Status',
  'Decided on',
  'Decision',
  'Revisit on',
  'Final unless someone objects by',
  'Replaces',
  'Superseded by',
]);

/** Whether nothing stands in the field any more. */
export function isEmptied(decision: LinkedDecision, name: string): boolean {
  const now = wordsOf(decision)[name] ?? '';
  return typeof now === 'string' && now.trim() === '';
}
