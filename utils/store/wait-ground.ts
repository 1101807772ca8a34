import type { WaitGround } from '@/utils/domain/waits/due-of-wait';
import type { Wait } from '@/utils/domain/waits/wait';
import { type Database, database } from './database';
import { normVersions } from './norms';

/** The calendars and norms by which these waits are due. */
export async function waitGround(waits: readonly Wait[], db: Database = database): Promise<WaitGround> {
  const ids = [...new Set(waits.flatMap(({ people }) => people.map(({ id }) => id)))];
  const [people, versions] = await Promise.all([db.people.bulkGet(ids), normVersions(db)]);
  const calendars = new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person]])));
  return { calendars, versions };
}
