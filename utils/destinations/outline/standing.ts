import type { Status } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Run } from '@/utils/domain/text/blocks';
import type { Fact, Other } from './outline';
import { bothTimes } from './times';
import type { DocumentWords } from './words';

/** Where the decision stands, its status first; of one that was replaced the status says by what. */
export function standingOf(decision: LinkedDecision, words: DocumentWords): readonly Fact[] {
  const { status, decidedOn, revisitOn, objectionDeadline, capturedZone } = decision;
  const { say, parts } = words;
  const replaces = endOf(decision, 'supersedes');
  const replacedBy = endOf(decision, 'supersededBy');
  const isSuperseded = status === 'superseded' && replacedBy !== null;
  const facts: (Fact | null)[] = [
    isSuperseded
      ? { kind: 'status', parts: parts('document.superseded-by', { other: replacedBy }) }
      : { kind: 'status', parts: [say(statusCodes[status])] },
    decidedOn && { kind: 'decided', parts: [say('document.decided', decidedOn)] },
    objectionDeadline === null
      ? null
      : {
          kind: 'objection',
          parts: [
            say('document.objection', {
              time: bothTimes(objectionDeadline, decidedOn?.zone ?? capturedZone, words),
            }),
          ],
        },
    revisitOn === null ? null : { kind: 'revisit', parts: [say('document.revisit', { date: revisitOn })] },
    replaces && { kind: 'replaces', parts: parts(replacesCode(status), { other: replaces }) },
    isSuperseded
      ? null
      : replacedBy && {
          kind: 'replaced-by',
          parts: parts('document.replaced-by', { other: replacedBy }),
        },
  ];
  return facts.filter((fact) => fact !== null);
}

/** The line as runs, its facts parted by ` · `, the status bold, other decisions linked where their document is known. */
export function standingRuns(standing: readonly Fact[]): readonly Run[] {
  return standing.flatMap((fact, at) => [...(at === 0 ? [] : [{ text: ' · ' }]), ...factRuns(fact)]);
}

function factRuns({ kind, parts }: Fact): Run[] {
  const marks = kind === 'status' ? { marks: ['bold'] as const } : {};
  const runs: Run[] = [];
  for (const part of parts) {
    const run = typeof part === 'string' ? { text: part } : { text: part.title, href: part.href };
    const last = runs.at(-1);
    if (run.href) runs.push({ text: run.text, ...marks, href: run.href });
    else if (last !== undefined && last.href === undefined)
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push({ text: run.text, ...marks });
  }
  return runs;
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
function replacesCode(status: Status) {
  if (status === 'accepted' || status === 'superseded') return 'document.replaces';
  return status === 'rejected' ? 'document.was-to-replace' : 'document.would-replace';
}
