import type { Person } from '@/utils/domain/people/person';
import { compared, isSame } from './compare-people';
import { isSameAddress } from './same-person';

/** What an import made of one person. */
export interface ImportedPerson {
  /** As they were before; null for somebody new. */
  readonly before: Person | null;
  readonly after: Person;
}

export interface ImportUndo {
  /** People as they are to be stored. */
  readonly put: readonly Person[];
  /** Ids of those who go. */
  readonly remove: readonly string[];
  /** People of whom later edits are kept; what else the import changed of them is set back. */
  readonly edited: number;
  /** People whom the import added and who stay, as they were edited since. */
  readonly stayed: number;
}

/**
 * Takes back what an import did, and that alone. A field that was edited since stays as it is now, and so does somebody
 * new of whom anything was; of the addresses those that the import added go. Whoever was deleted since stays deleted.
 * `hasNorms` tells who has norms of their own now: nobody new had any.
 */
export function undoImport(
  imported: readonly ImportedPerson[],
  now: ReadonlyMap<string, Person>,
  hasNorms: (id: string) => boolean,
): ImportUndo {
  const put: Person[] = [];
  const remove: string[] = [];
  let edited = 0;
  let stayed = 0;
  for (const { before, after } of imported) {
    const current = now.get(after.id);
    if (current === undefined) continue;
    const isEdited =
      current.isMe !== (before ?? after).isMe || compared.some((part) => !isSame(current[part], after[part]));
    if (before !== null) {
      const back = setBack(before, after, current);
      if (compared.some((part) => !isSame(current[part], back[part]))) put.push(back);
      if (isEdited) edited += 1;
    } else if (isEdited || hasNorms(after.id)) stayed += 1;
    else remove.push(after.id);
  }
  return { put, remove, edited, stayed };
}

/** Each field that the import changed and nobody since, as it was before. */
function setBack(before: Person, after: Person, current: Person): Person {
  const parts = compared.filter(
    (part) =>
      part !== 'addresses' && !isSame(before[part], after[part]) && isSame(current[part], after[part]),
  );
  const back = Object.fromEntries(parts.map((part) => [part, before[part]]));
  const zone = parts.includes('zone') ? { zoneSource: before.zoneSource, zoneDate: before.zoneDate } : {};
  const added = after.addresses.filter((one) => !before.addresses.some((other) => isSameAddress(one, other)));
  const addresses = current.addresses.filter((one) => !added.some((other) => isSameAddress(one, other)));
  return { ...current, ...back, ...zone, addresses };
}
