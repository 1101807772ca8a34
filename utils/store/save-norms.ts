import { isSameMatrix, withGiven } from '@/utils/domain/norms/given-norms';
import { asSaid, withGivenOwn } from '@/utils/domain/norms/given-own-norms';
import { type NormMatrix, type NormOverrides, type NormVersion, normsAt } from '@/utils/domain/norms/norms';
import { withPeopleOf } from '@/utils/domain/norms/step-hours';
import { areNormsLocked } from '@/utils/managed/read-policy';
import { bumpRevision } from '@/utils/platform/signals';
import { ownNormsOfRows } from '@/utils/roster/layers/own-norms-of-rows';
import { type Database, database } from './database';
import { byPlace } from './layers/by-place';
import { normVersions } from './norms';

/** How long edits after each other still belong to one version: nobody means each keystroke as a new norm. */
const sameEdit = 60_000;

type Edit = Partial<Omit<NormVersion, 'from'>>;

/**
 * Makes what was edited hold from `now` (epoch ms) on; windows of messages sent before keep the version
 * in force then. Edits within a minute of each other are one version. False where administrators lock the norms: then
 * nothing is changed.
 */
export async function saveNorms(
  change: { readonly team?: NormMatrix; readonly people?: NormVersion['people'] },
  now: number,
  db: Database = database,
): Promise<boolean> {
  if (change.team !== undefined && (await areNormsLocked())) return false;
  await editNorms(() => change, now, db);
  return true;
}

/** Makes norms that administrators give hold, whatever is locked; what a source gives is none of it. */
export async function saveGivenByPolicy(team: NormMatrix, now: number, db: Database): Promise<void> {
  await editNorms(() => ({ team, given: undefined }), now, db);
}

/** Makes a person's own norms hold from `now` (epoch ms) on; an empty entry gives the person the team's again. */
export async function saveOverrides(
  personId: string,
  own: NormOverrides,
  now: number,
  db: Database = database,
): Promise<void> {
  await editNorms(
    ({ people: { [personId]: _, ...others } }) => ({
      people: isEmpty(own) ? others : { ...others, [personId]: own },
    }),
    now,
    db,
  );
}

/** Makes all of a person's own norms what a source says, from `now` (epoch ms) on; steps stay where they fit. */
export async function saveSaidNorms(
  personId: string,
  said: NormOverrides,
  now: number,
  db: Database = database,
): Promise<void> {
  await editNorms((newest) => ({ people: asSaid(newest, personId, said) }), now, db);
}

/**
 * Puts the versions back as they were before an edit, as if it had not been made. False where that would bring back other
 * norms than those which administrators lock.
 */
export async function restoreNorms(
  versions: readonly NormVersion[],
  db: Database = database,
): Promise<boolean> {
  const isLocked = await areNormsLocked();
  const isDone = await db.transaction('rw', db.norms, async () => {
    const at = Number.MAX_SAFE_INTEGER;
    const isLike = isSameMatrix(normsAt(versions, at).team, normsAt(await normVersions(db), at).team);
    if (isLocked && !isLike) return false;
    await db.norms.clear();
    await db.norms.bulkPut([...versions]);
    return true;
  });
  await bumpRevision();
  return isDone;
}

/**
 * Makes the norms of the highest source that gives some the team's, as a version that says which it was; entries of the
 * reader's own stay. Where the norms are locked, or no source gives any that are new, nothing is written. Answers whether
 * the team's norms are others now. `now` in epoch ms.
 */
export async function takeNormsOfSources(now: number, db: Database = database): Promise<boolean> {
  await takeOwnNorms(now, db);
  const isLocked = await areNormsLocked();
  const source = (await db.sources.orderBy(':id').toArray())
    .toSorted((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1))
    .find(({ norms }) => norms !== undefined && norms !== null);
  const newest = await newestVersion(now, db);
  // A step that waits for a person's hours names them in this browser alone.
  const given = source?.norms == null ? undefined : withPeopleOf(source.norms, newest.team);
  const isKnown =
    given === undefined
      ? newest.given === undefined
      : newest.given !== undefined && isSameMatrix(newest.given, given);
  if (isLocked || isKnown) return false;
  if (given === undefined) {
    // What it gave stays until somebody changes it, as the reader's own.
    await editNorms(() => ({ given: undefined }), now, db);
    return false;
  }
  const next = withGiven(newest, given);
  const isChanged = !isSameMatrix(next.team, newest.team);
  await editNorms(() => ({ ...next, ...(isChanged ? { changedBy: source?.name } : {}) }), now, db);
  return isChanged;
}

/** Makes what the highest source says of each person's own norms theirs; what the reader changed or chose stays. */
async function takeOwnNorms(now: number, db: Database): Promise<void> {
  const rows = await db.sourceRows.filter(({ norms }) => norms !== undefined).toArray();
  const newest = await newestVersion(now, db);
  if (rows.length === 0 && newest.givenPeople === undefined) return;
  const sources = (await db.sources.toArray()).toSorted(byPlace).map(({ id }) => id);
  const chosen = (await db.own.toArray()).flatMap(({ id, norms }) => (norms === 'chosen' ? [id] : []));
  const given = ownNormsOfRows(await db.people.toArray(), rows, sources);
  const next = withGivenOwn(newest, given, new Set(chosen));
  if (next !== null) await editNorms(() => next, now, db);
}

function isEmpty(own: NormOverrides): boolean {
  return Object.values(own).every((row) => Object.keys(row).length === 0);
}

/** Makes what an import or its undoing does to people's own norms hold; pages are told by whoever calls it. `now` in epoch ms. */
export async function putPeoplesNorms(
  change: (people: NormVersion['people']) => NormVersion['people'],
  now: number,
  db: Database,
): Promise<void> {
  await putEdit(({ people }) => ({ people: change(people) }), now, db);
}

/** Of two edits at once the one that waited is the newer, whatever its clock said. */
export async function newestVersion(now: number, db: Database): Promise<NormVersion> {
  const last = (await db.norms.orderBy('from').last())?.from ?? 0;
  return normsAt(await normVersions(db), Math.max(now, last));
}

async function editNorms(edit: (newest: NormVersion) => Edit, now: number, db: Database): Promise<void> {
  await putEdit(edit, now, db);
  await bumpRevision();
}

async function putEdit(edit: (newest: NormVersion) => Edit, now: number, db: Database): Promise<void> {
  await db.transaction('rw', db.norms, async () => {
    const { changedBy, ...newest } = await newestVersion(now, db);
    const change = edit(newest);
    const isOneEdit = now - newest.from < sameEdit && changedBy === change.changedBy;
    const version = { ...newest, ...change, from: isOneEdit ? newest.from : Math.max(now, newest.from + 1) };
    await db.norms.put(withoutNone(version));
  });
}

/** What is not set is not written: a row says only what holds. */
const withoutNone = (version: NormVersion): NormVersion =>
  Object.fromEntries(
    Object.entries(version).filter(([, value]) => value !== undefined),
  ) as unknown as NormVersion;
