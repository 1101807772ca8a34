import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { storedRows } from '@/components/ui/stored-rows';
import { sampleRows } from '@/tests/samples/sample-rows';
import { database, type StoredPerson } from '@/utils/store/database';
import { peopleIn } from '@/utils/store/plain/people-and-norms';

const person = (id: string) => sampleRows(id).people as StoredPerson;
beforeEach(() => database.people.clear());

test('what another page or this one changes of its tables is read anew, and nothing else', async () => {
  await database.people.put(person('a'));
  const read = vi.fn(peopleIn.read);
  const found: string[][] = [];
  const end = storedRows({ ...peopleIn, read }).subscribe(
    (people) => found.push(people.map(({ id }) => id)),
    () => {},
  );
  await vi.waitFor(() => expect(found).toEqual([['a']]));
  await database.choices.put({ thread: 'gmail:t', urgency: 'urgent' });
  await database.people.put(person('b'));
  await vi.waitFor(() => expect(found).toEqual([['a'], ['a', 'b']]));
  expect(read).toHaveBeenCalledTimes(2);
  await database.people.clear();
  await vi.waitFor(() => expect(found.at(-1)).toEqual([]));
  end();
  await database.people.put(person('c'));
  // What was heard would have been read before this is.
  const later = vi.fn();
  const endLater = storedRows(peopleIn).subscribe(later, () => {});
  await vi.waitFor(() => expect(later).toHaveBeenCalled());
  endLater();
  expect(found.at(-1)).toEqual([]);
});

test('a change while it reads is read, too', async () => {
  const found: number[] = [];
  const end = storedRows({
    ...peopleIn,
    read: async (from) => {
      const people = await peopleIn.read(from);
      if (found.length === 0) void database.people.put(person('late'));
      return people.length;
    },
  }).subscribe(
    (count) => found.push(count),
    () => {},
  );
  await vi.waitFor(() => expect(found).toEqual([0, 1]));
  end();
});

test('what keeps rows from being read is told, and whoever asks next reads anew', async () => {
  let isBroken = true;
  const rows = storedRows({
    ...peopleIn,
    read: (from) => (isBroken ? Promise.reject(new Error('The disk is full')) : peopleIn.read(from)),
  });
  const fault = vi.fn();
  rows.subscribe(() => {}, fault);
  await vi.waitFor(() => expect(fault).toHaveBeenCalledWith(new Error('The disk is full')));
  isBroken = false;
  const heard = vi.fn();
  rows.subscribe(heard, () => {});
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([]));
});
