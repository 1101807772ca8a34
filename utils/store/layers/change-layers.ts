import type { Table } from 'dexie';
import { bumpRevision } from '@/utils/platform/signals';
import { isSame } from '@/utils/roster/compare-people';
import type { Database } from '../database';
import { peopleTables, remergePeople } from './remerge';

/**
 * Changes layers in one transaction, makes people of them and tells the pages. Returns how to take back what was changed,
 * and that alone: what was edited since stays.
 */
export async function changeLayers(change: () => Promise<void>, db: Database): Promise<() => Promise<void>> {
  const tables: Table[] = peopleTables(db);
  const putBack = await db.transaction('rw', tables, async () => {
    const changed = await rememberTables(tables);
    await change();
    await remergePeople(db);
    return await changed();
  });
  await bumpRevision();
  return async () => {
    await db.transaction('rw', tables, async () => {
      await putBack();
      await remergePeople(db);
    });
    await bumpRevision();
  };
}

/**
 * Looks at tables before a change, inside a transaction over them; what it returns looks at them after it, and returns
 * how to make those rows as they were, inside another one.
 */
export async function rememberTables(tables: readonly Table[]): Promise<() => Promise<() => Promise<void>>> {
  const before = await Promise.all(tables.map(rowsByKey));
  return async () => {
    const after = await Promise.all(tables.map(rowsByKey));
    const changes = tables.map((table, at) =>
      changesOf(table, before[at] ?? new Map(), after[at] ?? new Map()),
    );
    return async () => {
      for (const { table, added, stood } of changes) {
        await table.bulkDelete(added);
        await table.bulkPut(stood);
      }
    };
  };
}

type Rows = ReadonlyMap<string, { readonly key: unknown; readonly row: unknown }>;

async function rowsByKey(table: Table): Promise<Rows> {
  const path = [table.schema.primKey.keyPath ?? []].flat();
  const isCompound = Array.isArray(table.schema.primKey.keyPath);
  const rows: unknown[] = await table.toArray();
  return new Map(
    rows.map((row) => {
      const parts = path.map((name) => Reflect.get(Object(row), name));
      return [JSON.stringify(parts), { key: isCompound ? parts : parts[0], row }];
    }),
  );
}

function changesOf(table: Table, before: Rows, after: Rows) {
  const added = [...after].flatMap(([name, { key }]) => (before.has(name) ? [] : [key]));
  const stood = [...before].flatMap(([name, { row }]) => (isSame(after.get(name)?.row, row) ? [] : [row]));
  return { table, added, stood };
}
