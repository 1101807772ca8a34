import { statusCodes } from '@/utils/domain/decision/decision-words';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { type FieldCode, fieldCodes, templateForms } from '@/utils/domain/decision/template-form';
import type { Run } from '@/utils/domain/text/blocks';
import { endRun } from '../outline/standing';
import { bothTimes } from '../outline/times';
import type { DocumentWords } from '../outline/words';

/**
 * What a field says, by its code, in no language: it is kept to tell the next update what changed, so neither a code
 * nor a form here is ever changed.
 */
export type FieldSnapshot = Readonly<Record<string, string>>;

interface FieldValue {
  readonly kept: string;
  /** As a document says it. */
  readonly shown: (words: DocumentWords) => string | Run;
}

/** What an *Update* section can tell as changed, in its order. */
function valuesOf(decision: LinkedDecision): Readonly<Partial<Record<FieldCode, FieldValue>>> {
  const { decidedOn } = decision;
  const { roles, why } = templateForms[decision.template];
  return {
    'fields.title': plain(decision.title),
    'fields.status': { kept: decision.status, shown: ({ say }) => say(statusCodes[decision.status]) },
    'fields.decided-on': plain(decidedOn === null ? '' : `${decidedOn.date} (${decidedOn.zone})`),
    'fields.decision': plain(decision.decision),
    [why]: plain(decision.why),
    [fieldCodes.next]: plain(decision.next ?? ''),
    [fieldCodes.obstacles]: plain(decision.obstacles ?? ''),
    [fieldCodes.measures]: plain((decision.measures ?? []).join('\n')),
    [fieldCodes.byWhen]: plain(decision.byWhen ?? ''),
    'fields.options-short': plain(decision.options.join('\n')),
    [roles.driver]: plain(decision.driver?.name ?? ''),
    [roles.approver]: plain(decision.approver?.name ?? ''),
    [roles.contributors]: plain(namesOf(decision.contributors)),
    [roles.informed]: plain(namesOf(decision.informed)),
    'fields.actions': actionsOf(decision),
    'fields.revisit-on': plain(decision.revisitOn ?? ''),
    'fields.objection': objectionOf(decision),
    'fields.replaces': endOf(decision, 'supersedes'),
    'fields.superseded-by': endOf(decision, 'supersededBy'),
  };
}

const plain = (text: string): FieldValue => ({ kept: text, shown: () => text });

const namesOf = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');

function actionsOf({ actions }: LinkedDecision): FieldValue {
  const lines = (dueText: (due: string) => string) =>
    actions
      .map(({ what, owner, due }) => [what, owner?.name, due && dueText(due)].filter(Boolean).join(', '))
      .join('\n');
  return {
    kept: lines((due) => `due ${due}`),
    shown: ({ say }) => lines((due) => say('document.due', { due })),
  };
}

function objectionOf({ objectionDeadline: at, decidedOn, capturedZone }: LinkedDecision): FieldValue {
  if (at === null) return plain('');
  const zone = decidedOn?.zone ?? capturedZone;
  return { kept: keptMoment(at, zone), shown: (words) => bothTimes(at, zone, words) };
}

/** `2026-12-02T16:00Z Europe/Berlin`; `at` in epoch ms. */
export function keptMoment(at: number, zone: string): string {
  return `${Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'minute' })} ${zone}`;
}

/** A link that was not known before is a change, too. */
function endOf(decision: LinkedDecision, field: 'supersedes' | 'supersededBy'): FieldValue {
  const run = endRun(decision, field);
  if (run === null) return plain('');
  return { kept: [run.text, run.href].filter(Boolean).join(' '), shown: () => run };
}

/** The fields as they are kept beside the link. */
export function fieldSnapshotOf(decision: LinkedDecision): FieldSnapshot {
  return Object.fromEntries(Object.entries(valuesOf(decision)).map(([field, { kept }]) => [field, kept]));
}

/** Fields that are other than when the document was last written; all that say something where that is unknown. */
export function changedFields(
  decision: LinkedDecision,
  written: FieldSnapshot | null | undefined,
): readonly FieldCode[] {
  return changedValues(decision, written).map(([field]) => field);
}

/** One that changed: what it is called and what it says now, as a document says it. */
export interface ChangedField {
  readonly field: FieldCode;
  readonly name: string;
  readonly now: Run;
}

export function changedWords(
  decision: LinkedDecision,
  written: FieldSnapshot | null | undefined,
  words: DocumentWords,
): readonly ChangedField[] {
  return changedValues(decision, written).map(([field, { shown }]) => {
    const now = shown(words);
    const run = typeof now === 'string' ? { text: now.trim() || words.say('document.emptied') } : now;
    return { field, name: words.say(field), now: run };
  });
}

function changedValues(decision: LinkedDecision, written: FieldSnapshot | null | undefined) {
  const before = written ?? {};
  // The names of an object's properties are no wider than its type here: it is made above.
  const values = Object.entries(valuesOf(decision)) as [FieldCode, FieldValue][];
  return values.filter(([field, { kept }]) => (before[field] ?? '') !== kept);
}

/** Fields that the box at the head of a document says. */
export const inBox: ReadonlySet<FieldCode> = new Set<FieldCode>([
  'fields.status',
  'fields.decided-on',
  'fields.decision',
  'fields.revisit-on',
  'fields.objection',
  'fields.replaces',
  'fields.superseded-by',
]);

/** Whether nothing stands in the field any more. */
export function isEmptied(decision: LinkedDecision, field: FieldCode): boolean {
  return (valuesOf(decision)[field]?.kept ?? '').trim() === '';
}
