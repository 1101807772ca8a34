import { calendarKind } from '@/utils/roster/sources/google-calendar/settings';
import { keepAccounts, putAccount, type StoredAccount } from '@/utils/store/accounts';
import { connectionOf, renewConnection } from '@/utils/store/connections';
import { type Database, database } from '@/utils/store/database';
import { handOver } from '@/utils/store/layers/hand-over';
import { addSource, removeSource } from '@/utils/store/layers/sources';
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
  return async () => {
    await takeBack?.();
    await undo();
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
  return async () => {
    await putBack();
    await undo();
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
