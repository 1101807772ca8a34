import { blockText } from '../text/block-text.ts';
import { foldText } from '../text/find-words.ts';
import type { ThreadSource } from '../thread/capture';
import type { Decision, Named, Status } from './decision';
import { type DecisionDues, duesOf } from './decision-dues.ts';

/** A decision in the log as a list shows and searches it, so that no list reads whole threads. */
export interface DecisionLine {
  readonly key: string;
  readonly id: string;
  /** Epoch ms. */
  readonly savedAt: number;
  readonly status: Status;
  /** Never empty: where there is no title, the decision itself. */
  readonly title: string;
  readonly decision: string;
  /** Null where it was written by hand. */
  readonly site: ThreadSource | null;
  /** Everything that a search looks in, folded. */
  readonly text: string;
  /** What it asks for at a time, and 1 by which those that do are found; absent where it asks for nothing. */
  readonly dues?: DecisionDues | undefined;
  readonly hasDues?: 1 | undefined;
}

/** Pure: the line of a saved decision. `id` and `savedAt` (epoch ms) are the log's. */
export function lineOf(decision: Decision, id: string, savedAt: number): DecisionLine {
  const dues = duesOf(decision);
  return {
    key: decision.key,
    id,
    savedAt,
    status: decision.status,
    title: titleOf({ ...decision, id }),
    decision: decision.decision,
    site: decision.source?.site ?? null,
    text: foldText(textsOf(decision, id).join('\n')),
    ...(dues !== null && { dues, hasDues: 1 }),
  };
}

/** What a decision is called on screen: its title, else what was decided, else its id; '' for a draft that has none of these yet. */
export function titleOf({ title, decision, id }: Pick<Decision, 'title' | 'decision' | 'id'>): string {
  return title.trim() || decision.trim() || (id ?? '');
}

function textsOf(decision: Decision, id: string): readonly string[] {
  const { source, messages, selection, actions } = decision;
  const one = (person: Named | null) => (person === null ? [] : [person.name]);
  return [
    id,
    decision.key,
    decision.title,
    decision.decision,
    decision.why,
    ...decision.options,
    decision.next ?? '',
    decision.obstacles ?? '',
    ...(decision.measures ?? []),
    ...actions.flatMap(({ what, owner }) => [what, ...one(owner)]),
    ...one(decision.driver),
    ...one(decision.approver),
    ...[...decision.contributors, ...decision.informed, ...decision.participants].map(({ name }) => name),
    ...(source === null ? [] : [source.title, source.threadId]),
    ...(selection === null ? [] : [blockText(selection)]),
    ...messages.flatMap(({ author, blocks, links, files }) => [
      ...one(author),
      blockText(blocks),
      ...[...links, ...files].map(({ label }) => label),
    ]),
  ];
}
