import { isSameOverrides } from '@/utils/domain/norms/norm-changes';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { editOwnNorms } from '@/utils/store/layers/own-norm-edits';
import { savePeople } from '@/utils/store/people';

/**
 * Stores a person and the norms of their own, which become a new version only where they differ from
 * `before`. Returns how to take both back.
 */
export async function savePerson(
  person: Person,
  own: NormOverrides,
  before: NormOverrides,
): Promise<() => Promise<void>> {
  const undo = await savePeople([person]);
  if (isSameOverrides(own, before)) return undo;
  const undoNorms = await editOwnNorms(person.id, own, Date.now());
  return async () => {
    await undoNorms();
    await undo();
  };
}
