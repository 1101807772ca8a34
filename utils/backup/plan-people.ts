import type { Person } from '@/utils/domain/people/person';
import { mergeRows } from '@/utils/roster/merge';
import type { PlanItem, Preference } from './plan.types';
import type { ReadBackup } from './read-backup';

/**
 * People of the file, each fitted to the one here by id or address; addresses are only ever added. Somebody who could
 * be several people here, or another one, or is somebody here by the name alone, is left out with the reason; all others
 * come.
 */
export function planPeople(file: ReadBackup, here: readonly Person[], prefer: Preference) {
  const { entries, problems, notes, questions } = mergeRows(file.rows, here, () => crypto.randomUUID());
  const idOfLine = new Map(file.rows.map(({ line, id }) => [line, id]));
  const before = new Map(here.map((person) => [person.id, person]));
  const hasMe = here.some(({ isMe }) => isMe);
  /** Id in the file -> id here. */
  const ids = new Map<string, string>();
  const writes: Person[] = [];
  const items = entries.map(({ kind, lines, person, changes }): PlanItem => {
    const inFile = lines.flatMap((line) => idOfLine.get(line) ?? []);
    for (const id of inFile) ids.set(id, person.id);
    const item = (verdict: PlanItem['verdict'], note = '') =>
      ({ kind: 'person', name: person.name, verdict, note }) as const;
    const old = before.get(person.id);
    if (old === undefined) {
      writes.push({ ...person, isMe: !hasMe && file.me !== null && inFile.includes(file.me) });
      return item('added');
    }
    if (kind === 'same') return item('same');
    if (prefer === 'file') {
      writes.push(person);
      return item('changed', changes.join(', '));
    }
    const differing = changes.filter((part) => part !== 'addresses');
    const kept = differing.length === 0 ? '' : `kept as here: ${differing.join(', ')}`;
    if (differing.length === changes.length) return item('kept', kept);
    writes.push({ ...old, addresses: person.addresses });
    return item('changed', ['addresses added', kept].filter(Boolean).join('; '));
  });
  const nameOfLine = new Map(file.rows.map(({ line, name }) => [line, name]));
  const left = problems.map(
    ({ line, what }): PlanItem => ({
      kind: 'person',
      name: nameOfLine.get(line) ?? `Line ${line}`,
      verdict: 'kept',
      note: `not imported: ${what}`,
    }),
  );
  const told = notes.map(
    ({ line, what }): PlanItem => ({
      kind: 'person',
      name: nameOfLine.get(line) ?? `Line ${line}`,
      verdict: 'kept',
      note: what,
    }),
  );
  const asked = questions.map(({ name, person }): PlanItem => {
    const note = `not imported: ${person.name} in your list has the same name, and one of the two has no address; if it is one person, give both the same address and import again.`;
    return { kind: 'person', name, verdict: 'kept', note };
  });
  return { items: [...items, ...left, ...asked, ...told], writes, ids };
}
