import { type Database, database } from './database';

/** Marks somebody at `now` (epoch ms), or takes the mark away. Marks of people who are no longer in the list go with it. */
export async function markFavourite(
  person: string,
  isMarked: boolean,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.favourites, db.people, async () => {
    if (isMarked) await db.favourites.put({ person, at: now });
    else await db.favourites.delete(person);
    const marked = await db.favourites.toCollection().primaryKeys();
    const listed = await db.people.where('id').anyOf(marked).primaryKeys();
    await db.favourites.bulkDelete(marked.filter((id) => !listed.includes(id)));
  });
}
