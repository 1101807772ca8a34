import type { Database } from '@/utils/store/database';
import { openPlain } from '@/utils/store/plain/open-plain';
import { plainTables } from '@/utils/store/plain/plain-tables';
import type { PlainReading } from '@/utils/store/plain/read-plain';

/** What a page's reading finds in a database of a test. */
export async function readIn<Rows>(database: Database, { tables, read }: PlainReading<Rows>): Promise<Rows> {
  await database.open();
  const db = await openPlain(tables, database.name);
  if (db === null) throw new Error('The database is not the one that this version knows.');
  try {
    return await read(plainTables(db.transaction(tables)));
  } finally {
    db.close();
  }
}
