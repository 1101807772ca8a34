import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { goal, rollout, update } from './sample-decisions';

/** One field that a user can change in a draft, by itself, and words by which the document tells of it; for tests. */
export type FieldChange = readonly [
  name: string,
  from: LinkedDecision,
  change: Partial<LinkedDecision>,
  words: readonly string[],
];

export const changes: readonly FieldChange[] = [
  ['title', rollout, { title: 'Rollout plan for spring' }, ['Title: Rollout plan for spring']],
  ['status', rollout, { status: 'rejected' }, ['Rejected']],
  ['decided on', rollout, { decidedOn: { date: '2026-11-21', zone: 'Asia/Tokyo' } }, ['2026-11-21', 'Tokyo']],
  ['decision', rollout, { decision: 'Wait until spring.' }, ['Wait until spring.']],
  ['why', rollout, { why: 'For another reason.' }, ['Why: For another reason.']],
  ['why, emptied', rollout, { why: '' }, ['Why: nothing any more']],
  ['options', rollout, { options: ['Wait: it rains'] }, ['Options: Wait: it rains']],
  ['options, emptied', rollout, { options: [] }, ['Options: nothing any more']],
  ['driver', rollout, { driver: { name: 'Mei Tanaka' } }, ['Driver: Mei Tanaka']],
  ['approver', rollout, { approver: null }, ['Approver: nothing any more']],
  ['contributors', rollout, { contributors: [{ name: 'Ravi Nair' }] }, ['Contributors: Ravi Nair']],
  ['informed', rollout, { informed: [{ name: 'Support' }] }, ['Informed: Support']],
  [
    'actions',
    rollout,
    { actions: [{ what: 'Call', owner: { name: 'Mei Tanaka' }, due: '2026-12-09' }] },
    ['Call', 'Mei Tanaka', 'due 2026-12-09'],
  ],
  ['actions, emptied', rollout, { actions: [] }, ['Actions: nothing any more']],
  ['revisit on', rollout, { revisitOn: '2027-03-01' }, ['2027-03-01']],
  ['revisit on, emptied', rollout, { revisitOn: null }, ['Revisit on: nothing any more']],
  ['objection deadline', rollout, { objectionDeadline: Date.UTC(2026, 11, 4, 16) }, ['2026-12-04 17:00']],
  [
    'objection deadline, emptied',
    rollout,
    { objectionDeadline: null },
    ['Final unless someone objects by: nothing any more'],
  ],
  ['replaces', rollout, { supersedes: '2026-09-01-another' }, ['2026-09-01-another']],
  ['superseded by', rollout, { supersededBy: '2027-01-10-all' }, ['2027-01-10-all']],
  ['what was done', update, { why: 'Twelve teams moved.' }, ['What was done: Twelve teams moved.']],
  ['what is next', update, { next: 'A rest.' }, ['What is next: A rest.']],
  ['what is in the way', update, { obstacles: '' }, ['What is in the way: nothing any more']],
  ['measures', goal, { measures: ['Two'] }, ['How we measure it: Two']],
  ['by when', goal, { byWhen: '2027-06-30' }, ['By when: 2027-06-30']],
];

/** The change of that name; throws where there is none. */
export function changesOf(name: string): FieldChange {
  const found = changes.find(([each]) => each === name);
  if (found === undefined) throw new Error(`No change of ${name}`);
  return found;
}
