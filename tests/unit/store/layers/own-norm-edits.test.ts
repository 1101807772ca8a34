import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Norm, type NormOverrides, normsAt } from '@/utils/domain/norms/norms';
import { Database } from '@/utils/store/database';
import { ownEdits } from '@/utils/store/layers/own-edits';
import { dropEdit, editOwnNorms, saidOwnNorms, settleValue } from '@/utils/store/layers/own-norm-edits';
import { storeLoaded } from '@/utils/store/layers/sources';
import { normVersions } from '@/utils/store/norms';
import { savePeople } from '@/utils/store/people';
import { saveNorms, takeNormsOfSources } from '@/utils/store/save-norms';
import { addWithAccount, moveWithNorms, removeWithAccount } from '@/utils/team/change-sources';
import { loaded, person, row, today } from './samples.ts';

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 16, 9);
const hours = (amount: number): Norm => ({ amount, unit: 'hours' });
const chat = (urgent: number, standard?: number): NormOverrides => ({
  direct: { urgent: hours(urgent), ...(standard === undefined ? {} : { standard: hours(standard) }) },
});

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`own-norms-${crypto.randomUUID()}`);
});

const add = (id: string, ownNorms: NormOverrides | undefined, now: number) =>
  addWithAccount(
    { id, kind: 'address', settings: { url: `https://files.example/${id}.csv` }, name: id, every: 'off' },
    null,
    loaded(row('Ada', ownNorms === undefined ? {} : { ownNorms })),
    { now, today },
    db,
  );
const refresh = async (id: string, ownNorms: NormOverrides, now: number) => {
  await storeLoaded(id, loaded(row('Ada', { ownNorms })), { now, today }, db);
  await takeNormsOfSources(now, db);
};
const ada = async () => {
  const found = await db.people.where('name').equals('Ada').first();
  if (found === undefined) throw new Error('Ada is not in the list');
  return found;
};
const own = async () => normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER).people[(await ada()).id];
const whence = async () => (await ada()).origin?.fields.ownNorms?.source;
const conflict = async () =>
  (await ada()).conflicts?.flatMap((values) =>
    values.map(({ field, source, value }) => [field, source, value]),
  );
const edits = async () =>
  (await ownEdits(await db.people.toArray(), db)).map(({ said, isSame, norms }) => [
    said.value,
    isSame,
    norms,
  ]);
const saidBy = async (source: string) => {
  const said = (await ada()).conflicts?.flat().find((one) => one.source === source);
  if (said === undefined) throw new Error('No such value');
  return said;
};

describe('two sources with different norms of one person’s own', () => {
  beforeEach(async () => {
    await add('one', chat(1), monday);
    await add('two', chat(2, 5), monday + day);
  });

  test('are a conflict with both values, and none once they agree', async () => {
    expect(await conflict()).toEqual([
      ['ownNorms', 'one', chat(1)],
      ['ownNorms', 'two', chat(2, 5)],
    ]);
    expect([await whence(), await own()]).toEqual(['one', chat(1)]);
    await refresh('two', chat(1), monday + 2 * day);
    expect(await conflict()).toBeUndefined();
  });

  test.each(['one', 'two'])(
    'the value of “%s” that was chosen stays through refreshes, moves and removal',
    async (source) => {
      const wanted = source === 'one' ? chat(1) : chat(2, 5);
      const versions = await normVersions(db);
      const undo = await settleValue((await ada()).id, await saidBy(source), monday + 2 * day, db);
      expect([await own(), await conflict(), await whence()]).toEqual([wanted, undefined, 'own']);
      await undo();
      expect([await normVersions(db), await db.own.toArray(), await whence()]).toEqual([versions, [], 'one']);
      expect(await conflict()).toHaveLength(2);
      await settleValue((await ada()).id, await saidBy(source), monday + 2 * day, db);
      await refresh('one', chat(8), monday + 3 * day);
      await refresh('two', chat(9), monday + 4 * day);
      await moveWithNorms('two', -1, db);
      expect([await own(), await conflict()]).toEqual([wanted, undefined]);
      expect(await edits()).toEqual([[chat(9), false, wanted]]);
      await removeWithAccount('one', false, db);
      expect(await own()).toEqual(wanted);
    },
  );

  test('an own edit settles it; dropped, the highest source counts again and goes on counting', async () => {
    const { id } = await ada();
    const undo = await editOwnNorms(id, chat(7), monday + 2 * day, db);
    expect([await own(), await conflict(), await whence()]).toEqual([chat(7), undefined, 'own']);
    await undo();
    expect([await own(), await whence()]).toEqual([chat(1), 'one']);
    await editOwnNorms(id, chat(7), monday + 2 * day, db);
    await refresh('one', chat(3), monday + 3 * day);
    expect([await own(), await edits()]).toEqual([chat(7), [[chat(3), false, chat(7)]]]);
    const said = await saidOwnNorms(await ada(), db);
    if (said === null) throw new Error('No source says any');
    expect(said).toMatchObject({ source: 'one', value: chat(3), seen: monday + 3 * day });
    const putBack = await dropEdit(id, said, monday + 4 * day, db);
    expect([await own(), await whence(), await edits(), await db.own.toArray()]).toEqual([
      chat(3),
      'one',
      [],
      [],
    ]);
    await putBack();
    expect([await own(), await whence()]).toEqual([chat(7), 'own']);
    await dropEdit(id, said, monday + 4 * day, db);
    await refresh('one', chat(4), monday + 5 * day);
    expect(await own()).toEqual(chat(4));
  });

  test('taken back after the norms were changed otherwise, only the person’s own are as before', async () => {
    const { id } = await ada();
    const undo = await settleValue(id, await saidBy('two'), monday + 2 * day, db);
    const { team } = normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER);
    const changed = { ...team, direct: { ...team.direct, urgent: hours(30) } };
    await saveNorms({ team: changed }, monday + 3 * day, db);
    await undo();
    const newest = normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER);
    expect([newest.team.direct.urgent, await own()]).toEqual([hours(30), chat(1)]);
  });
});

test('a source that is removed and whose people stay leaves its norms to the reader, whatever a lower one says', async () => {
  await add('one', chat(1), monday);
  await add('two', chat(2), monday + day);
  await removeWithAccount('one', true, db);
  await refresh('two', chat(6), monday + 2 * day);
  expect([await own(), await whence()]).toEqual([chat(1), 'own']);
});

test('of somebody of one’s own nothing is marked, and no source is named', async () => {
  await add('one', chat(1), monday);
  await savePeople([person('Bo')], db);
  await editOwnNorms('own-Bo', chat(3), monday + day, db);
  expect(await db.own.toArray()).toEqual([]);
  expect(await saidOwnNorms({ origin: undefined }, db)).toBeNull();
  const { people } = normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER);
  expect(people['own-Bo']).toEqual(chat(3));
});
