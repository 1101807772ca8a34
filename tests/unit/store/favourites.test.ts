import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { planFavourites } from '@/utils/backup/plan-favourites';
import { Database } from '@/utils/store/database';
import { markFavourite } from '@/utils/store/favourites';

test('a mark is kept and taken back, and goes with a person who is gone', async () => {
  const db = new Database(`favourites-${Math.random()}`);
  const marked = async () => (await db.favourites.toArray()).map(({ person }) => person);
  await db.people.bulkPut(['a', 'b', 'c'].map((id) => ({ id, name: id, keys: [] }) as never));
  for (const id of ['a', 'b', 'b', 'c']) await markFavourite(id, true, 5, db);
  expect(await marked()).toEqual(['a', 'b', 'c']);
  await markFavourite('c', false, 5, db);
  expect(await marked()).toEqual(['a', 'b']);
  await db.people.delete('a');
  await markFavourite('c', true, 5, db);
  expect(await marked()).toEqual(['b', 'c']);
});

test('of a file the marks of people come who are here or come, too', () => {
  const people = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase() }));
  const file = ['a', 'b', 'gone'].map((person) => ({ person, at: 5 }));
  const { items, writes } = planFavourites(file, [{ person: 'b', at: 4 }], people);
  expect(items.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['A', 'added'],
    ['B', 'same'],
  ]);
  expect(writes).toEqual([{ person: 'a', at: 5 }]);
});
