import { normsAt } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { withOwnNorms } from '@/utils/handbook/own-norms-of-rows';
import type { ImportAnswers, ImportPlan } from '@/utils/roster/plan-text';
import { storedGroups } from '@/utils/store/groups';
import { normVersions } from '@/utils/store/norms';

/** What importing a text would do to the list; nothing is stored. */
export async function planImport(
  text: string,
  people: readonly Person[],
  answers: ImportAnswers,
): Promise<ImportPlan> {
  // With it come the names of zones in many languages: only once somebody imports.
  const { planText } = await import('@/utils/roster/plan-text');
  const now = normsAt(await normVersions(), Date.now()).people;
  const today = Temporal.Now.plainDateISO().toString();
  return planText(text, people, today, answers, await storedGroups(), { read: withOwnNorms, now });
}
