import type { NamedGroup, SourceGroup } from '@/utils/domain/groups/source-group';
import { setPeopleAlarm } from '@/utils/platform/alarms';
import { bumpRevision } from '@/utils/platform/signals';
import { isSame } from '@/utils/roster/compare-people';
import { withoutGroupAddresses } from '@/utils/roster/group-addresses';
import { diffGroups } from '@/utils/roster/groups/diff-groups';
import { namedGroups } from '@/utils/roster/groups/named-groups';
import { diffRows, goneFor } from '@/utils/roster/layers/diff-rows';
import { emptyOwn } from '@/utils/roster/layers/edit-own';
import { pickFields } from '@/utils/roster/layers/fields';
import { type LayerField, layerFields, type OwnRow, ownSource } from '@/utils/roster/layers/layer';
import type { SaidValue } from '@/utils/roster/layers/resolve-fields';
import { withRowIds } from '@/utils/roster/layers/row-ids';
import type { LoadedRoster } from '@/utils/roster/source';
import { type Database, database } from '../database';
import { byPlace } from './by-place';
import { changeLayers } from './change-layers';
import { peopleTables, remergePeople } from './remerge';
import type { StoredSource } from './tables';

/** All sources, the highest layer first. */
export async function storedSources(db: Database = database): Promise<StoredSource[]> {
  const sources = await db.sources.toArray();
  return sources.toSorted(byPlace);
}

/** What a refresh did. */
export interface Refreshed {
  /** Rows that are new, say something else, or came back. */
  readonly changed: number;
  /** Rows that the source no longer has. */
  readonly gone: number;
  /** Whether what it says of groups changed. */
  readonly hasGroups: boolean;
}

/**
 * Stores what a source says now: its rows, the people that come of them, and when, in one transaction. Pages are told
 * only where a person changed. `today` as in `diffRows`; null where the source was removed meanwhile.
 */
export async function storeLoaded(
  id: string,
  said: LoadedRoster | 'unchanged',
  { now, today }: { readonly now: number; readonly today: string },
  db: Database = database,
): Promise<Refreshed | null> {
  const loaded = said === 'unchanged' ? said : withoutGroupAddresses(said, await db.groups.toArray());
  const named = loaded === 'unchanged' ? null : namedGroups(loaded, await db.people.toArray());
  const done = await db.transaction('rw', peopleTables(db), async () => {
    const source = await db.sources.get(id);
    if (source === undefined) return null;
    const before = await db.sourceRows.where('source').equals(id).toArray();
    const { put, remove } =
      loaded === 'unchanged'
        ? { put: [], remove: before.filter(isOver(now)).map((row) => row.id) }
        : diffRows(before, withRowIds(loaded.rows), now, today, loaded.isCutOff);
    await db.sourceRows.bulkPut(put.map((row) => ({ ...row, source: id })));
    await db.sourceRows.bulkDelete(remove.map((row): [string, string] => [id, row]));
    const told =
      loaded === 'unchanged'
        ? {}
        : {
            revision: loaded.revision,
            problems: [...loaded.problems, ...(named?.problems ?? [])].slice(0, 300),
            ...(loaded.remarks === undefined ? {} : { remarks: loaded.remarks }),
          };
    const norms = loaded === 'unchanged' || loaded.norms === 'unread' ? source.norms : loaded.norms;
    const groups = groupsAfter(source.groups ?? [], named?.groups ?? null, now, loaded);
    const withGroups = groups.length === 0 ? {} : { groups };
    const { groups: stood, ...rest } = source;
    await db.sources.put({
      ...rest,
      ...told,
      ...withGroups,
      norms: norms ?? null,
      loadedAt: now,
      failure: null,
    });
    const hasGroups = !isSame(stood ?? [], groups);
    const isOther = put.length + remove.length > 0 || hasGroups;
    const isChanged = isOther && (await remergePeople(db));
    const gone = put.filter(({ goneSince }) => goneSince !== null).length;
    return { changed: put.length - gone, gone, hasGroups, isChanged };
  });
  if (done === null) return null;
  const { isChanged, ...refreshed } = done;
  if (isChanged) await bumpRevision();
  return refreshed;
}

/** The groups of its layer; where nothing was loaded, or no groups could be, those go that were gone long enough. */
function groupsAfter(
  stood: readonly SourceGroup[],
  named: readonly NamedGroup[] | null,
  now: number,
  loaded: LoadedRoster | 'unchanged',
): readonly SourceGroup[] {
  if (named === null || loaded === 'unchanged' || loaded.groups === 'unread')
    return stood.filter((group) => !isOver(now)(group));
  return diffGroups(stood, named, now, loaded.isCutOff);
}

const isOver =
  (now: number) =>
  ({ goneSince }: { readonly goneSince: number | null }) =>
    goneSince !== null && goneSince <= now - goneFor;

/** Adds a source with what it says, as the lowest layer, and its people. Returns how to take it back. */
export async function addSource(
  source: Omit<StoredSource, 'place' | 'revision' | 'loadedAt' | 'failure' | 'problems'>,
  loaded: LoadedRoster,
  when: { readonly now: number; readonly today: string },
  db: Database = database,
): Promise<() => Promise<void>> {
  const undo = await changeLayers(async () => {
    const place = Math.max(0, ...(await db.sources.toArray()).map((one) => one.place)) + 1;
    await db.sources.add({
      ...source,
      place,
      revision: null,
      loadedAt: when.now,
      failure: null,
      problems: [],
    });
  }, db);
  await storeLoaded(source.id, loaded, when, db);
  wakeForSources();
  return undo;
}

/** Changes what the user says of a source: its name, how often it is loaded, its settings. */
export async function changeSource(
  id: string,
  change: Partial<Pick<StoredSource, 'name' | 'every' | 'settings'>>,
  db: Database = database,
): Promise<void> {
  await db.sources.update(id, change);
  wakeForSources();
}

/** The worker looks soon when a source is due. Not waited for: what was changed is stored whatever becomes of it. */
function wakeForSources(): void {
  void setPeopleAlarm(Date.now() + 30_000).catch(() => undefined);
}

/** Moves a source one layer up or down. Returns how to take it back. */
export async function moveSource(
  id: string,
  by: -1 | 1,
  db: Database = database,
): Promise<() => Promise<void>> {
  return await changeLayers(async () => {
    const sources = await storedSources(db);
    const at = sources.findIndex((source) => source.id === id);
    const [mine, other] = [sources[at], sources[at + by]];
    if (mine === undefined || other === undefined) return;
    const swapped = sources.with(at, other).with(at + by, mine);
    await db.sources.bulkPut(swapped.map((source, place) => ({ ...source, place: place + 1 })));
  }, db);
}

/**
 * Removes a source. `keep`: what it says of people becomes the user's own; else its fields go, and with them whoever is
 * in no other source and of whom the user wrote nothing that makes a person. Returns how to take it back.
 */
export async function removeSource(
  id: string,
  keep: boolean,
  db: Database = database,
): Promise<() => Promise<void>> {
  return await changeLayers(async () => {
    if (keep) await takeOver(id, db);
    await db.sourceRows.where('source').equals(id).delete();
    await db.sources.delete(id);
  }, db);
}

/** Makes the user's own what the list has of a source. */
async function takeOver(id: string, db: Database): Promise<void> {
  const people = await db.people
    .filter(({ origin }) => origin?.rows.some(({ source }) => source === id) === true)
    .toArray();
  const kept = await db.own.bulkGet(people.map((person) => person.id));
  const own = people.flatMap((person, at): OwnRow[] => {
    const { origin } = person;
    if (origin === undefined) return [];
    const mine = kept[at] ?? emptyOwn(person, origin);
    const taken = layerFields.filter((field) => origin.fields[field]?.source === id);
    // A week that nobody gives is shown, too.
    const week: LayerField[] = origin.fields.week === undefined ? ['week'] : [];
    return [
      {
        ...mine,
        fields: { ...pickFields(person, [...taken, ...week]), ...mine.fields },
        addresses: person.addresses,
        ...(origin.fields.ownNorms?.source === id ? { norms: 'chosen' as const } : {}),
      },
    ];
  });
  await db.own.bulkPut(own);
}

/** Settles what sources say differently: the chosen value becomes the user's own. Returns how to take it back. */
export async function chooseValue(
  person: string,
  { field, value, source }: SaidValue,
  now: number,
  db: Database = database,
): Promise<() => Promise<void>> {
  return await changeLayers(async () => {
    const stored = await db.people.get(person);
    if (stored?.origin === undefined || source === ownSource || field === 'ownNorms') return;
    const mine = (await db.own.get(person)) ?? emptyOwn(stored, stored.origin);
    await db.own.put({ ...mine, fields: { ...mine.fields, [field]: value }, seen: now });
  }, db);
}
