import type { Group } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { partName } from '@/utils/roster/field-name';
import { withoutGroupAddresses } from '@/utils/roster/group-addresses';
import { mergeRows } from '@/utils/roster/merge';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { PlanItem, Preference } from './plan.types';
import type { ReadBackup } from './read-backup';

/**
 * People of the file, each fitted to the one here by id or address; addresses are only ever added. Somebody who could
 * be several people here, or another one, or is somebody here by the name alone, is left out with the reason; all others
 * come.
 */
export function planPeople(
  file: ReadBackup,
  here: readonly Person[],
  prefer: Preference,
  groups: readonly Group[] = [],
) {
  const { rows, ...told } = withoutGroupAddresses({ rows: file.rows, problems: [], notes: [] }, groups);
  const merged = mergeRows(rows, here, () => crypto.randomUUID());
  const { entries, questions } = merged;
  const [problems, notes] = [
    [...told.problems, ...merged.problems],
    [...told.notes, ...merged.notes],
  ];
  const idOfLine = new Map(file.rows.map(({ line, id }) => [line, id]));
  const before = new Map(here.map((person) => [person.id, person]));
  const hasMe = here.some(({ isMe }) => isMe);
  /** Id in the file -> id here. */
  const ids = new Map<string, string>();
  const writes: Person[] = [];
  const items = entries.map(({ kind, lines, person, changes }): PlanItem => {
    const inFile = lines.flatMap((line) => idOfLine.get(line) ?? []);
    for (const id of inFile) ids.set(id, person.id);
    const item = (verdict: PlanItem['verdict'], note: Phrase | null = null) =>
      ({ kind: 'person', name: person.name, verdict, note }) as const;
    const old = before.get(person.id);
    if (old === undefined) {
      writes.push({ ...person, isMe: !hasMe && file.me !== null && inFile.includes(file.me) });
      return item('added');
    }
    if (kind === 'same') return item('same');
    if (prefer === 'file') {
      writes.push(person);
      return item('changed', phrase('backup.changes', { parts: changes.map(partName) }));
    }
    const differing = changes.filter((part) => part !== 'addresses');
    const parts = differing.map(partName);
    if (differing.length === changes.length) return item('kept', phrase('backup.kept-parts', { parts }));
    writes.push({ ...old, addresses: person.addresses });
    const isMore = parts.length > 0;
    return item(
      'changed',
      isMore ? phrase('backup.addresses-added-kept', { parts }) : phrase('backup.addresses-added'),
    );
  });
  const names = new Map(file.rows.map(({ line, name }) => [line, name]));
  const nameOf = (line: number) => names.get(line) ?? phrase('backup.line', { line: String(line) });
  const left = problems.map(
    ({ line, name = nameOf(line), what }): PlanItem => ({
      kind: 'person',
      name,
      verdict: 'kept',
      note: phrase('backup.not-imported', { what }),
    }),
  );
  const noted = notes.map(
    ({ line, name = nameOf(line), what }): PlanItem => ({
      kind: 'person',
      name,
      verdict: 'kept',
      note: what,
    }),
  );
  const asked = questions.map(({ name, person }): PlanItem => {
    const note = phrase('backup.same-name', { name: person.name });
    return { kind: 'person', name, verdict: 'kept', note };
  });
  return { items: [...items, ...left, ...asked, ...noted], writes, ids };
}
