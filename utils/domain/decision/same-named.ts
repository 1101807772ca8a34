import type { Named } from './decision';

/** Whether two entries mean one person: by the people list where both stand in it, else by name in any case. */
export function isSameNamed(a: Named, b: Named): boolean {
  if (a.personId !== undefined && b.personId !== undefined) return a.personId === b.personId;
  return nameOf(a) === nameOf(b);
}

/** A list without those who are named a second time, each at their first place; who stands in the people list is kept. */
export function onceEach(people: readonly Named[]): readonly Named[] {
  const kept: Named[] = [];
  for (const person of people) {
    const at = kept.findIndex((other) => isSameNamed(other, person));
    if (at === -1) kept.push(person);
    else if (person.personId !== undefined && kept[at]?.personId === undefined) kept[at] = person;
  }
  return kept;
}

/** Who is offered for a role: the thread's people, then everybody else, each under the name that the list gives them. */
export function offeredPeople(near: readonly Named[], known: readonly Named[]): readonly Named[] {
  const listed = new Map(known.map((person) => [person.personId, person]));
  return onceEach([
    ...near.map((person) =>
      person.personId === undefined ? person : (listed.get(person.personId) ?? person),
    ),
    ...known,
  ]);
}

function nameOf({ name }: Named): string {
  return name.trim().toLowerCase();
}
