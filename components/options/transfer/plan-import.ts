import type { Person } from '@/utils/domain/people/person';
import type { ImportAnswers, ImportPlan } from '@/utils/roster/plan-text';
import { storedGroups } from '@/utils/store/groups';

/** What importing a text would do to the list; nothing is stored. */
export async function planImport(
  text: string,
  people: readonly Person[],
  answers: ImportAnswers,
): Promise<ImportPlan> {
  // With it come the names of zones in many languages: only once somebody imports.
  const { planText } = await import('@/utils/roster/plan-text');
  return planText(text, people, Temporal.Now.plainDateISO().toString(), answers, await storedGroups());
}
