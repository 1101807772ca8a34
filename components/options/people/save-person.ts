import { isSameOverrides } from '@/utils/domain/norms/norm-changes';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { normVersions } from '@/utils/store/norms';
import { savePeople } from '@/utils/store/people';
import { restoreNorms, saveOverrides } from '@/utils/store/save-norms';

/**
 * Stores a person and the norms of their own, which become a new version only where they differ from
 * `before`. Returns how to take both back.
 */
export async function savePerson(
  person: Person,
  own: NormOverrides,
  before: NormOverrides,
): Promise<() => Promise<void>> {
  const versions = await normVersions();
  const hasNorms = !isSameOverrides(own, before);
  const undo = await savePeople([person]);
  if (hasNorms) await saveOverrides(person.id, own, Date.now());
  return async () => {
    await undo();
    if (hasNorms) await restoreNorms(versions);
  };
}
