import type { Group } from '@/utils/domain/groups/group';
import { groupOwner } from '@/utils/domain/groups/person-address';
import type { Address } from '@/utils/domain/people/person';
import { withoutGroupAddresses } from '@/utils/roster/group-addresses';
import type { RosterRow } from '@/utils/roster/source';
import { phrase } from '@/utils/words/phrase';
import type { PlanItem } from './plan.types';
import type { ReadBackup } from './read-backup';
import type { PersonRows } from './read-layers';

/**
 * The layers of a file without addresses that groups here have, as a source that is loaded gives none of them to anybody.
 * A row that has no other address is no person's.
 */
export function layersWithoutGroups(file: ReadBackup, groups: readonly Group[]): ReadBackup {
  if (groups.length === 0) return file;
  const ownerOf = groupOwner(groups);
  const without = (addresses: readonly Address[]) => addresses.filter((one) => ownerOf(one) === null);
  const sourceRows = file.sourceRows.flatMap((row) => {
    const addresses = row.away === undefined ? without(row.addresses) : row.addresses;
    const isSame = addresses.length === row.addresses.length;
    return isSame || addresses.some(({ kind }) => kind !== 'name')
      ? [isSame ? row : { ...row, addresses }]
      : [];
  });
  return { ...file, sourceRows, own: file.own.map((row) => ({ ...row, addresses: without(row.addresses) })) };
}

/** The same of people who come of those layers, with a sentence for each address that somebody does not get. */
export function layeredWithoutGroups(
  layered: ReadonlyMap<RosterRow, PersonRows['rows']>,
  groups: readonly Group[],
) {
  const rows = new Map<RosterRow, PersonRows['rows']>();
  const items: PlanItem[] = [];
  for (const [row, of] of layered) {
    const clean = withoutGroupAddresses({ rows: [row], problems: [], notes: [] }, groups);
    // Who has no other address is somebody by a row or an id all the same.
    rows.set(clean.rows[0] ?? { ...row, addresses: [] }, of);
    const told = [...clean.notes, ...clean.problems.map(({ what }) => ({ what: asNote(what) }))];
    items.push(
      ...told.map(({ what }): PlanItem => ({ kind: 'person', name: row.name, verdict: 'kept', note: what })),
    );
  }
  return { rows, items };
}

const asNote = (what: PlanItem['note'] & object) => phrase('backup.not-imported', { what });
