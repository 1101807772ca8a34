import type { Person } from '@/utils/domain/people/person';
import { plainName } from '@/utils/domain/time/zones';
import type { Whose } from './day-off';

/** Several people have the address or name. */
type Found = Person | 'several';

/** Finds people of the list by what a file of days off says of them. */
export class OwnerIndex {
  readonly #byEmail = new Map<string, Found>();
  readonly #byName = new Map<string, Found>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      put(this.#byName, plainName(person.name), person);
      for (const { kind, value } of person.addresses) {
        if (kind === 'email') put(this.#byEmail, value.toLowerCase(), person);
        if (kind === 'name') put(this.#byName, plainName(value), person);
      }
    }
  }

  /**
   * The one person who is meant; `several` where it could be more than one, null where nobody of the list is. The
   * first that names somebody of the list decides, and an address comes before a name.
   */
  find({ named }: Whose): Found | null {
    for (const { emails, names } of named) {
      const byEmail = emails.flatMap((email) => this.#byEmail.get(email) ?? []);
      const all =
        byEmail.length > 0 ? byEmail : names.flatMap((name) => this.#byName.get(plainName(name)) ?? []);
      const [only, ...others] = new Set(all);
      if (only !== undefined) return others.length > 0 ? 'several' : only;
    }
    return null;
  }
}

function put(map: Map<string, Found>, key: string, person: Person): void {
  if (key === '') return;
  const known = map.get(key);
  map.set(key, known === undefined || known === person ? person : 'several');
}
