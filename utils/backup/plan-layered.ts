import { hintKey } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import { compared, isSame } from '@/utils/roster/compare-people';
import { partName } from '@/utils/roster/field-name';
import { ownRowOf } from '@/utils/roster/layers/fields';
import { type OwnRow, rowKey } from '@/utils/roster/layers/layer';
import type { RosterRow } from '@/utils/roster/source';
import { phrase } from '@/utils/words/phrase';
import type { Here } from './backup';
import { joinOwn } from './join-own';
import type { PlanItem, Preference } from './plan.types';
import type { planSources } from './plan-sources';
import type { ReadBackup } from './read-backup';
import type { PersonRows } from './read-layers';

/** People who come of sources: what is written of them beside the sources' own rows. */
export interface LayeredWrites {
  /** People who are not here yet: by these rows the merge finds their ids. */
  readonly added: readonly { readonly person: Person; readonly rows: PersonRows['rows'] }[];
  readonly own: readonly OwnRow[];
  /** Ids of people here whose words become the layer above a source. */
  readonly joined: readonly string[];
}

/**
 * Which people of the file come of sources that will be here with all their rows, and give what nobody can be shown
 * without. All others are the user's own.
 */
export function layeredRows(
  file: ReadBackup,
  { ids, rowOf }: Pick<ReturnType<typeof planSources>, 'ids' | 'rowOf'>,
): ReadonlyMap<RosterRow, PersonRows['rows']> {
  const origins = new Map(
    file.origins.map(({ person, rows }) => [
      person,
      rows.map(({ source, id }) => ({ source: ids.get(source) ?? source, id })),
    ]),
  );
  const own = new Map(file.own.map((row) => [row.id, row]));
  return new Map(
    file.rows.flatMap((row) => {
      const rows = origins.get(row.id ?? '') ?? [];
      const said = [own.get(row.id ?? ''), ...rows.map(rowOf)];
      const isThere = rows.length > 0 && said.slice(1).every((one) => one !== undefined);
      return isThere && said.some((one) => one?.fields.zone !== undefined) ? [[row, rows] as const] : [];
    }),
  );
}

/**
 * Fits them to those here as the merge will: by id or address, never by name. What the file's user said of them joins what
 * was said here: the values stay that count here, or with `prefer` `file` those of the file.
 */
export function planLayered(
  layered: ReadonlyMap<RosterRow, PersonRows['rows']>,
  file: ReadBackup,
  here: Here,
  sourceIds: ReadonlyMap<string, string>,
  prefer: Preference,
) {
  const norms = normsInForce(file.norms, here.norms, prefer);
  const fileOwn = new Map(file.own.map((row) => [row.id, withSources(row, sourceIds)]));
  const hereOwn = new Map(here.own.map((row) => [row.id, row]));
  const rowsHere = new Map(here.origins.map(({ person, rows }) => [person, rows]));
  const byId = new Map(here.people.map((person) => [person.id, person]));
  const byAddress = new Map(
    here.people.flatMap((person) => person.addresses.map((one) => [hintKey(one), person] as const)),
  );
  const isMeHere = here.people.some(({ isMe }) => isMe);
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const added: LayeredWrites['added'][number][] = [];
  const own: OwnRow[] = [];
  const joined: string[] = [];
  const items: PlanItem[] = [];
  for (const [{ line: _, given, id = '', noZone: __, nearZones: ___, ...row }, rows] of layered) {
    const keys = row.addresses.filter(({ kind }) => kind !== 'name').map(hintKey);
    const found = [byId.get(id), ...keys.map((key) => byAddress.get(key))];
    const old = found.find((person) => person !== undefined && !used.has(person.id));
    const theirs = fileOwn.get(id);
    fileOwn.delete(id);
    const item = { kind: 'person', name: row.name } as const;
    if (old === undefined) {
      added.push({ person: { ...row, id, isMe: false }, rows });
      if (theirs !== undefined) own.push({ ...theirs, isMe: theirs.isMe && !isMeHere });
      items.push({ ...item, verdict: 'added', note: null });
      continue;
    }
    used.add(old.id);
    if (id !== old.id) ids.set(id, old.id);
    const isPlain = !rowsHere.has(old.id);
    const mine = isPlain ? ownRowOf(old) : (hereOwn.get(old.id) ?? blank(old, rowsHere.get(old.id) ?? []));
    const next = joinOwn({ mine, theirs, here: old, file: row, given, rows, norms }, prefer);
    if (isPlain) joined.push(old.id);
    if (isPlain || !isSame(next, mine)) own.push(next);
    const differs = compared.filter((part) => part !== 'addresses' && !isSame(old[part], row[part]));
    const known = new Set(old.addresses.map(hintKey));
    const isMore = keys.some((key) => !known.has(key));
    const kept = prefer === 'here' ? differs.filter((part) => !isSame(old[part], undefined)) : [];
    const parts = kept.map(partName);
    const changes = differs.filter((part) => !kept.includes(part));
    const verdict = changes.length > 0 || isMore ? 'changed' : kept.length > 0 ? 'kept' : 'same';
    const note =
      kept.length > 0
        ? phrase('backup.kept-parts', { parts })
        : changes.length > 0
          ? phrase('backup.changes', { parts: changes.map(partName) })
          : isMore
            ? phrase('backup.addresses-added')
            : null;
    items.push({ ...item, verdict, note });
  }
  // Who was removed though a source has them, and what was said of somebody whom no source knows whole.
  const marksHere = new Set([
    ...byAddress.keys(),
    ...here.origins.flatMap(({ rows }) => rows.map((row) => rowKey(row.source, row.id))),
  ]);
  for (const row of fileOwn.values()) {
    const isHere = byId.has(row.id) || hereOwn.has(row.id) || row.known.some((mark) => marksHere.has(mark));
    const isListed = file.rows.some(({ id }) => id === row.id);
    if (isHere || isListed) continue;
    own.push({ ...row, isMe: row.isMe && !isMeHere });
    const name = row.fields.name ?? nameOf(row, file, sourceIds) ?? row.id;
    const note = row.isHidden ? phrase('backup.stays-removed') : null;
    items.push({ kind: 'person', name, verdict: 'added', note });
  }
  const writes: LayeredWrites = { added, own, joined };
  return { items, writes, ids };
}

/** Whose norms apply once the versions of both are here: of the later one; of two that began together, as preferred. */
function normsInForce(file: Here['norms'], here: Here['norms'], prefer: Preference): Preference {
  const last = (versions: Here['norms']) => Math.max(0, ...versions.map(({ from }) => from));
  const [theirs, mine] = [last(file), last(here)];
  if (theirs === mine) return prefer;
  return theirs > mine ? 'file' : 'here';
}

function blank(person: Person, rows: PersonRows['rows']): OwnRow {
  const addresses = person.addresses.filter(({ kind }) => kind !== 'name').map(hintKey);
  const known = [...rows.map((row) => rowKey(row.source, row.id)), ...addresses].toSorted();
  const { id, isMe } = person;
  return { id, fields: {}, addresses: [], without: [], isMe, isHidden: false, seen: null, known };
}

/** The row with the ids that sources have here. */
function withSources(row: OwnRow, ids: ReadonlyMap<string, string>): OwnRow {
  const renamed = [...ids].filter(([from, to]) => from !== to);
  const known = row.known.map((mark) => {
    const found = renamed.find(([from]) => mark.startsWith(rowKey(from, '')));
    return found === undefined ? mark : rowKey(found[1], mark.slice(rowKey(found[0], '').length));
  });
  return { ...row, known };
}

function nameOf(row: OwnRow, file: ReadBackup, ids: ReadonlyMap<string, string>): string | undefined {
  const marks = new Set(row.known);
  const said = file.sourceRows.find(({ source, id }) => marks.has(rowKey(ids.get(source) ?? source, id)));
  return said?.fields.name;
}
