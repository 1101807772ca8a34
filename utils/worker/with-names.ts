import type { PersonHint } from '@/utils/domain/people/hint';
import type { StoredPerson } from '@/utils/store/database';
import { findByName } from '@/utils/store/find-by-name';

interface Named {
  readonly person: StoredPerson | null;
  /** Only the name says who it is. */
  readonly byName: boolean;
}

/**
 * On a site that names people by their address, or some by their name alone: such a name is that of the one person of the list
 * who has exactly it, and nobody's where the page also shows it with an address that is not theirs. `people`: whom the addresses name.
 */
export async function withNames(
  hints: readonly PersonHint[],
  people: readonly (StoredPerson | null)[],
): Promise<readonly Named[]> {
  const bare = hints.filter(({ kind }) => kind === 'name');
  const found = await findByName(bare);
  return hints.map((hint, at) => {
    const person = people[at] ?? null;
    if (hint.kind !== 'name') return { person, byName: false };
    const named = found[bare.indexOf(hint)] ?? null;
    const isOthers = hints.some(
      (other, index) =>
        other.kind === 'email' && other.label === hint.label && people[index]?.id !== named?.id,
    );
    return { person: isOthers ? null : named, byName: true };
  });
}
