import type { PersonHint } from '../people/hint';
import type { Person } from '../people/person';
import type { Named } from './decision';

/** Marks that change how the letters around them are drawn, and so could hide an address behind a name. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Somebody whom a page names and who is not in the people list: by name *and* address or id, since anybody can take a
 * teammate's name. `Tom Becker <tom@other.example>`, `Tom Becker (U012AB3CD)`, or the address alone.
 */
export function namedByPage({ kind, value, label }: PersonHint): Named {
  const name = label.replace(invisible, '').replace(/\s+/gu, ' ').trim();
  if (name === '' || name === value || kind === 'name' || kind === 'teams-user')
    return { name: name === '' ? value : name };
  return { name: kind === 'email' ? `${name} <${value}>` : `${name} (${value})` };
}

/** The people list as it is offered for a role: of several with one name each is told by an address. */
export function namedInList(people: readonly Pick<Person, 'id' | 'name' | 'addresses'>[]): Named[] {
  const fold = (name: string) => name.trim().toLowerCase();
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
  return people.map(({ id, name, addresses: [first] }) => {
    const isOnly = counts.get(fold(name)) === 1;
    const named = isOnly || first === undefined ? { name } : namedByPage({ ...first, label: name });
    return { ...named, personId: id };
  });
}
