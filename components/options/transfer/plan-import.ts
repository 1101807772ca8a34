import type { Person } from '@/utils/domain/people/person';
import type { MergePlan, SameAnswers } from '@/utils/roster/merge';
import type { ChosenZones } from '@/utils/roster/source';

/** What importing a text would do to the list; nothing is stored. */
export async function planImport(
  text: string,
  people: readonly Person[],
  answers: SameAnswers,
  zones: ChosenZones,
): Promise<MergePlan> {
  // With it come the names of zones in many languages: only once somebody imports.
  const { planText } = await import('@/utils/roster/plan-text');
  return planText(text, people, Temporal.Now.plainDateISO().toString(), answers, zones);
}
