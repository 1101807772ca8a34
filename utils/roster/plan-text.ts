import type { Group } from '@/utils/domain/groups/group';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import type { AskedDays, DaysOwner } from './days/day-off';
import { planDays } from './days/plan-days';
import { fileSource } from './file-source';
import { withoutGroupAddresses } from './group-addresses';
import { loadDays } from './load-days';
import { type MergePlan, mergeRows, type SameAnswers } from './merge';
import { type OwnNormsHere, planOwnNorms } from './plan-own-norms';
import type { ChosenZones, RowProblem } from './source';

/** What an import would do: to people, or to their days off. */
export interface ImportPlan extends MergePlan {
  /** Days off of which it is asked whose they are; null where all say it, and in a file of people. */
  readonly asked: AskedDays | null;
  /** Norms of their own that people get, by the person's id: those that the reader has not set. */
  readonly norms: Readonly<Record<string, NormOverrides>>;
}

/** What was answered and chosen in the preview so far. */
export interface ImportAnswers {
  /** As in `mergeRows`. */
  readonly same?: SameAnswers | undefined;
  /** Zones chosen for lines. */
  readonly zones?: ChosenZones | undefined;
  /** Whose the days off are that say it not themselves. */
  readonly owner?: DaysOwner | null | undefined;
}

/**
 * What importing a text would do to the list; all problems and notes by line. Nothing is stored. `today` as in `readCsv`;
 * `groups` are those of the list, whose addresses are nobody's.
 */
export async function planText(
  text: string,
  people: readonly Person[],
  today: string,
  { same, zones = new Map(), owner = null }: ImportAnswers = {},
  groups: readonly Group[] = [],
  own: OwnNormsHere | null = null,
): Promise<ImportPlan> {
  const days = await loadDays(text, people, today);
  if (days !== null) return inOrder({ ...planDays(days, people, owner), norms: {} });
  const context = { fetch, signal: new AbortController().signal, since: null };
  const loaded = await fileSource.load({ text, today, zones: new Map(zones) }, context);
  const { rows, problems, notes } = withoutGroupAddresses(loaded, groups);
  const named = rows.map(({ ownNormsText: _, ...row }) => row);
  const merged = mergeRows(named, people, () => crypto.randomUUID(), same);
  const norms = await planOwnNorms(rows, merged.entries, own);
  return inOrder({
    ...merged,
    entries: merged.entries.map((entry) =>
      entry.kind === 'same' && norms.added[entry.person.id] !== undefined
        ? { ...entry, kind: 'changed' }
        : entry,
    ),
    problems: [...problems, ...merged.problems],
    notes: [...notes, ...merged.notes, ...norms.notes],
    asked: null,
    norms: norms.added,
  });
}

const inOrder = (plan: ImportPlan): ImportPlan => ({
  ...plan,
  problems: byLine(plan.problems),
  notes: byLine(plan.notes),
});

const byLine = (list: readonly RowProblem[]) => list.toSorted((one, other) => one.line - other.line);
