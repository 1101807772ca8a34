import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { someOwnNorms } from '@/tests/kits/own-norms';
import { loaded, row, today } from '@/tests/unit/store/layers/samples';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import { withGivenOwn } from '@/utils/domain/norms/given-own-norms';
import { type Norm, type NormOverrides, normsAt, shippedNorms } from '@/utils/domain/norms/norms';
import type { RosterRow } from '@/utils/roster/source';
import { Database } from '@/utils/store/database';
import { storeLoaded } from '@/utils/store/layers/sources';
import { normVersions } from '@/utils/store/norms';
import { saveNorms, saveOverrides, takeNormsOfSources } from '@/utils/store/save-norms';
import { addWithAccount, moveWithNorms, removeWithAccount } from '@/utils/team/change-sources';

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 16, 9);
const hours = (amount: number): Norm => ({ amount, unit: 'hours' });
const chat = (urgent: Norm | null, standard?: Norm): NormOverrides => ({
  direct: { urgent, ...(standard === undefined ? {} : { standard }) },
});

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`own-norms-${crypto.randomUUID()}`);
});

const ada = (ownNorms?: NormOverrides, more: Partial<RosterRow> = {}) =>
  loaded(row('Ada', { ...(ownNorms === undefined ? {} : { ownNorms }), ...more }));
const add = (id: string, said: ReturnType<typeof ada>, now: number) =>
  addWithAccount(
    { id, kind: 'address', settings: { url: `https://files.example/${id}.csv` }, name: id, every: 'off' },
    null,
    said,
    { now, today },
    db,
  );
const refresh = async (id: string, said: ReturnType<typeof ada>, now: number) => {
  await storeLoaded(id, said, { now, today }, db);
  await takeNormsOfSources(now, db);
};
const idOfAda = async () => (await db.people.toArray()).find(({ name }) => name === 'Ada')?.id ?? '';
const newest = async () => normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER);
const own = async () => (await newest()).people[await idOfAda()];

describe('a person’s own norms from a source', () => {
  test('hold from then on, follow the source, and go where it takes them off', async () => {
    await add('list', ada(chat(hours(2), hours(5))), monday);
    expect(await own()).toEqual(chat(hours(2), hours(5)));
    const before = await normVersions(db);
    await refresh('list', ada(chat(hours(2), hours(5))), monday + day);
    expect(await normVersions(db)).toEqual(before);
    await refresh('list', ada(chat(null)), monday + 2 * day);
    expect(await own()).toEqual(chat(null));
    expect(normsAt(await normVersions(db), monday + day).people[await idOfAda()]).toEqual(
      chat(hours(2), hours(5)),
    );
    await refresh('list', ada({}), monday + 3 * day);
    expect(await own()).toBeUndefined();
  });

  test('an entry that the reader changed or took off stays whatever the source says', async () => {
    await add('list', ada(chat(hours(2), hours(5))), monday);
    await saveOverrides(await idOfAda(), chat(hours(9)), monday + day, db);
    await refresh('list', ada(chat(hours(3), hours(6))), monday + 2 * day);
    expect(await own()).toEqual(chat(hours(9)));
    await saveOverrides(await idOfAda(), chat(hours(3)), monday + 3 * day, db);
    await refresh('list', ada(chat(hours(4), hours(6))), monday + 4 * day);
    expect(await own()).toEqual(chat(hours(4)));
  });

  test('a cell that cannot be read, and a source that says nothing of them any more, take nothing off', async () => {
    await add('list', ada(chat(hours(2))), monday);
    await refresh(
      'list',
      ada(undefined, { hasUnreadNorms: true, place: 'Oslo', given: ['addresses', 'zone', 'place'] }),
      monday + day,
    );
    expect(await own()).toEqual(chat(hours(2)));
    expect(await db.people.toArray()).toMatchObject([{ place: 'Oslo' }]);
    await refresh('list', ada(chat(hours(3))), monday + 2 * day);
    expect(await own()).toEqual(chat(hours(3)));
    await refresh('list', ada(), monday + 3 * day);
    expect(await own()).toEqual(chat(hours(3)));
    expect((await newest()).givenPeople).toBeUndefined();
  });

  test('the highest source that says some counts; moved, removed, and taken back', async () => {
    await add('plain', ada(), monday);
    await add('one', ada(chat(hours(1))), monday + day);
    const undoAdd = await add('two', ada(chat(hours(2))), monday + 2 * day);
    expect(await own()).toEqual(chat(hours(1)));
    const undoMove = await moveWithNorms('two', -1, db);
    expect(await own()).toEqual(chat(hours(2)));
    await undoMove();
    expect(await own()).toEqual(chat(hours(1)));
    await undoAdd();
    await removeWithAccount('one', false, db);
    expect(await own()).toEqual(chat(hours(1)));
  });

  test('the steps of an entry stay where the new amount leaves room for them', async () => {
    const steps = [{ amount: 4, unit: 'hours' as const, what: 'ask in #team-help' }];
    const team = {
      ...shippedNorms,
      direct: { ...shippedNorms.direct, urgent: { ...hours(3), escalation: steps } },
    };
    await saveNorms({ team }, monday, db);
    await add('list', ada(chat(hours(2))), monday + day);
    expect(await own()).toEqual(chat({ ...hours(2), escalation: steps }));
    await refresh('list', ada(chat(hours(6))), monday + 2 * day);
    expect(await own()).toEqual(chat(hours(6)));
  });

  test('a file of everything has them, and who they are from', async () => {
    await add('list', ada(chat(hours(2))), monday);
    await saveOverrides(await idOfAda(), chat(hours(9)), monday + day, db);
    const file = writeBackup(await readBackup(db));
    const other = new Database(`own-norms-${crypto.randomUUID()}`);
    const read = await readBackupText(file, today);
    if (!read.ok) throw new Error('not read');
    const { writes } = await planRestore(read.backup, await readHere(other), 'file', String);
    await applyRestore(writes, other);
    expect((await other.sourceRows.toArray()).map(({ norms }) => norms)).toEqual([chat(hours(2))]);
    const [person] = await other.people.toArray();
    const version = normsAt(await normVersions(other), Number.MAX_SAFE_INTEGER);
    expect(version.people).toEqual({ [person?.id ?? '']: chat(hours(9)) });
    expect(version.givenPeople).toEqual({ [person?.id ?? '']: chat(hours(2)) });
  });
});

test('whatever was before, the same again changes nothing, and what the reader has not touched is the source’s', () => {
  fc.assert(
    fc.property(someOwnNorms, someOwnNorms, someOwnNorms, (mine, before, given) => {
      const version = { team: shippedNorms, people: { p: mine }, givenPeople: { p: before } };
      const next = withGivenOwn(version, { p: given }) ?? version;
      expect(withGivenOwn({ ...version, ...next }, { p: given })).toBeNull();
      const followed = { ...version, people: { p: before } };
      const { people } = withGivenOwn(followed, { p: given }) ?? followed;
      expect(people.p ?? {}).toEqual(given);
    }),
  );
});
