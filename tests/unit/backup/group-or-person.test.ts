import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loaded, mail, person, row, today } from '@/tests/unit/store/layers/samples';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import { isSameOfBoth } from '@/utils/domain/groups/person-address';
import { Database } from '@/utils/store/database';
import { saveGroup, storedGroups } from '@/utils/store/groups';
import { addSource } from '@/utils/store/layers/sources';
import { savePeople } from '@/utils/store/people';
import { inEnglish } from '@/utils/words/english';

beforeEach(() => fakeBrowser.reset());

const box = (letter: string) => `${letter}@lists.example`;
const fresh = () => new Database(`group-or-person-${Math.random()}`);

/** A browser: of each letter whether a source's row, somebody of the reader's own, a group or nobody has its address. */
type Whose = readonly ('row' | 'own' | 'group' | 'none')[];
const letters = ['a', 'b', 'c', 'd'];

async function browserOf(whose: Whose, name: string): Promise<Database> {
  const db = fresh();
  const of = (kind: Whose[number]) => letters.filter((_, at) => whose[at] === kind);
  await savePeople(
    of('own').map((letter) =>
      person(`Own ${letter}`, { id: `${name} ${letter}`, addresses: [mail(box(letter))] }),
    ),
    db,
  );
  const rows = of('row').map((letter) =>
    row(`Row ${letter}`, { addresses: [mail(box(letter)), mail(`row-${letter}@fern.example`)] }),
  );
  const settings = { url: `https://files.example/${name}.csv` };
  await addSource(
    { id: name, kind: 'address', settings, name, every: 'off' },
    loaded(row('Somebody'), ...rows),
    { now: 1000, today },
    db,
  );
  const [member] = await db.people.toArray();
  for (const letter of of('group'))
    await saveGroup(
      {
        ...{ id: `${name} group ${letter}`, name: `Group ${name} ${letter}`, quorum: 'all' },
        addresses: [{ kind: 'list', value: box(letter) }],
        members: [{ kind: 'person', id: member?.id ?? '' }],
      },
      db,
    );
  return db;
}

const anyWhose = fc.array(fc.constantFrom('row', 'own', 'group', 'none'), { minLength: 4, maxLength: 4 });

test('whatever two browsers have, no address is a person’s and a group’s after a restore, and each that is not given is told', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyWhose as fc.Arbitrary<Whose>,
      anyWhose as fc.Arbitrary<Whose>,
      fc.constantFrom('here', 'file'),
      async (fileWhose, hereWhose, prefer) => {
        const [one, db] = [await browserOf(fileWhose, 'file'), await browserOf(hereWhose, 'here')];
        const read = await readBackupText(writeBackup(await readBackup(one)), today);
        if (!read.ok) throw new Error(inEnglish(read.what));
        const before = await readBackup(db);
        const plan = await planRestore(read.backup, await readHere(db), prefer as 'here' | 'file', String);
        const undo = await applyRestore(plan.writes, db);
        const people = await db.people.toArray();
        const groups = await storedGroups(db);
        for (const letter of letters) {
          const isPerson = people.some(({ addresses }) =>
            addresses.some(({ value }) => value === box(letter)),
          );
          const isGroup = groups.some(({ addresses }) =>
            addresses.some(({ value }) => value === box(letter)),
          );
          expect([letter, isPerson && isGroup]).toEqual([letter, false]);
        }
        const both = people.flatMap(({ addresses }) =>
          groups.flatMap((group) =>
            group.addresses.filter((two) => addresses.some((each) => isSameOfBoth(two, each))),
          ),
        );
        expect(both).toEqual([]);
        const told = plan.items.flatMap(({ note }) => (note === null ? [] : [inEnglish(note)]));
        for (const [at, letter] of letters.entries()) {
          const [there, here] = [fileWhose[at], hereWhose[at]];
          const isRefused =
            (here === 'group' && (there === 'row' || there === 'own')) ||
            (there === 'group' && (here === 'row' || here === 'own'));
          if (isRefused) expect(told.filter((text) => text.includes(box(letter))).join()).not.toBe('');
        }
        // Nobody of the file's source is lost for it.
        const rowsOf = fileWhose.filter((whose) => whose === 'row').length;
        expect(
          people.filter(({ addresses }) => addresses.some(({ value }) => value.startsWith('row-'))).length,
        ).toBeGreaterThanOrEqual(rowsOf);
        await undo();
        expect({ ...(await readBackup(db)), savedAt: 0 }).toEqual({ ...before, savedAt: 0 });
        await one.delete();
        await db.delete();
      },
    ),
    { numRuns: 15 },
  );
});
