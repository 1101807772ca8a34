import { calendarKind } from '@/utils/roster/sources/google-calendar/kind';
import { keepAccounts, putAccount, type StoredAccount } from '@/utils/store/accounts';
import { connectionOf, renewConnection } from '@/utils/store/connections';
import { type Database, database } from '@/utils/store/database';
import { handOver } from '@/utils/store/layers/hand-over';
import { addSource, moveSource, removeSource } from '@/utils/store/layers/sources';
import { normVersions } from '@/utils/store/norms';
import { restoreNorms, takeNormsOfSources } from '@/utils/store/save-norms';
import { accountOf } from './load-source';

type Added = Parameters<typeof addSource>;

/**
 * Adds a source with the connection that it asks with, null for none or one that is there. `handsOver`: it was made of the
 * list, so what it says is no longer the user's own. Returns how to take it back.
 */
export async function addWithAccount(
  { handsOver, ...source }: Added[0] & { readonly handsOver?: boolean },
  account: StoredAccount | null,
  loaded: Added[1],
  when: Added[2],
  db: Database = database,
): Promise<() => Promise<void>> {
  // First of all: a source without its connection would fail with the next load.
  if (account !== null) await putAccount(account, db);
  const undo = await addSource(source, loaded, when, db);
  const takeBack = handsOver === true ? await handOver(source.id, db) : null;
  const putBackNorms = await withNorms(when.now, db);
  return async () => {
    await takeBack?.();
    await undo();
    await putBackNorms();
    await forgetUnused(db);
  };
}

/** Removes a source as `removeSource`, and forgets the token that no other source needs. Returns how to take it back. */
export async function removeWithAccount(
  id: string,
  keep: boolean,
  db: Database = database,
): Promise<() => Promise<void>> {
  const kind = (await db.sources.get(id))?.kind;
  const undo = await removeSource(id, keep, db);
  const putBack = kind === calendarKind ? await giveCalendarBack(db) : await forgetUnused(db);
  const putBackNorms = await withNorms(Date.now(), db);
  return async () => {
    await putBack();
    await undo();
    await putBackNorms();
  };
}

/** Moves a source one layer up or down, and with it whose norms count. Returns how to take it back. */
export async function moveWithNorms(
  id: string,
  by: -1 | 1,
  db: Database = database,
): Promise<() => Promise<void>> {
  const undo = await moveSource(id, by, db);
  const putBackNorms = await withNorms(Date.now(), db);
  return async () => {
    await undo();
    await putBackNorms();
  };
}

/**
 * Takes the norms of the highest source that gives some. Returns what is to follow once the sources are as before: the
 * norms are, too, unless something was changed in them since.
 */
async function withNorms(now: number, db: Database): Promise<() => Promise<void>> {
  const before = await normVersions(db);
  await takeNormsOfSources(now, db);
  const after = JSON.stringify(await normVersions(db));
  return async () => {
    if (JSON.stringify(await normVersions(db)) === after) await restoreNorms(before, db);
    else await takeNormsOfSources(Date.now(), db);
  };
}

/** The next sign-in of the Google account asks for documents alone again. */
async function giveCalendarBack(db: Database): Promise<() => Promise<void>> {
  const before = (await connectionOf('google-docs', db))?.settings;
  if (before?.calendar !== true) return async () => {};
  const { calendar: _, ...settings } = before;
  await renewConnection('google-docs', before, settings, db);
  return () => renewConnection('google-docs', settings, before, db);
}

async function forgetUnused(db: Database): Promise<() => Promise<void>> {
  const needed = (await db.sources.toArray()).flatMap((source) => accountOf(source) ?? []);
  return await keepAccounts(new Set(needed), db);
}
