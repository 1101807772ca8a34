import type { Decision } from '@/utils/domain/decision';
import { statusText } from '@/utils/domain/decision-words';
import { asRecord } from './schema';

/** What an *Update* section can tell as changed, by the name it goes under. */
export function wordsOf(decision: Decision): Record<string, string> {
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');
  return {
    Title: decision.title,
    Status: statusText[decision.status],
    'Decided on': decision.decidedOn?.date ?? '',
    Decision: decision.decision,
    Why: decision.why,
    Options: decision.options.join('\n'),
    Driver: decision.driver?.name ?? '',
    Approver: decision.approver?.name ?? '',
    Contributors: names(decision.contributors),
    Informed: names(decision.informed),
    Actions: decision.actions
      .map(({ what, owner, due }) => [what, owner?.name, due && `due ${due}`].filter(Boolean).join(', '))
      .join('\n'),
    'Revisit on': decision.revisitOn ?? '',
    'Objections until':
      decision.objectionDeadline === null ? '' : new Date(decision.objectionDeadline).toISOString(),
    Replaces: decision.supersedes ?? '',
    'Replaced by': decision.supersededBy ?? '',
  };
}

/** The words as they are kept beside the link, to tell the next update what changed. */
export function wordsWritten(decision: Decision): string {
  return JSON.stringify(wordsOf(decision));
}

/** Fields that are other than when the document was last written, with what they are now; all where unknown. */
export function changedWords(
  decision: Decision,
  said: string | undefined,
): readonly (readonly [string, string])[] {
  const before = said === undefined ? {} : asRecord(JSON.parse(said));
  return Object.entries(wordsOf(decision)).filter(([name, now]) => (before[name] ?? '') !== now);
}
