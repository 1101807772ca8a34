import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rollout as one, hostile as two } from '@/tests/samples/sample-decisions';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import type { Preference } from '@/utils/backup/plan.types';
import { readBackupText } from '@/utils/backup/read-backup';
import { saveDecision } from '@/utils/decisions/save';
import { shippedNorms } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { sampleTeam } from '@/utils/roster/sample-team';
import { Database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { saveNorms, saveOverrides } from '@/utils/store/save-norms';
import { inEnglish } from '@/utils/words/english';

const monday = Date.UTC(2026, 10, 16, 9);
const today = '2026-11-22';
const team = sampleTeam(Temporal.PlainDate.from(today));
const [, ananya] = team as [Person, Person];
const when = (at: number) => new Date(at).toISOString();
let db: Database;

const fresh = () => new Database(`doubtful-${Math.random()}`);
async function read(text: string) {
  const result = await readBackupText(text, today);
  if (!result.ok) throw new Error(inEnglish(result.what));
  return result.backup;
}
async function restore(text: string, into: Database, prefer: Preference = 'here') {
  const plan = await planRestore(await read(text), await readHere(into), prefer, when);
  return { plan, undo: await applyRestore(plan.writes, into) };
}

beforeEach(async () => {
  fakeBrowser.reset();
  db = fresh();
  await savePeople(team, db);
  await saveNorms({ team: shippedNorms }, monday, db);
  await saveOverrides(ananya.id, { 'e-mail': { standard: null } }, monday + 3_600_000, db);
  await saveDecision({ ...one, driver: { name: ananya.name, personId: ananya.id } }, monday, db);
  await db.drafts.put({ key: two.key, state: 'open', at: monday, decision: two });
  await db.choices.put({ thread: 'gmail:f:1', urgency: 'urgent' });
});

describe('an id that a row here has which cannot be read', () => {
  const broken = (key: string, id: string) => ({
    key,
    id,
    thread: 't',
    savedAt: 9e15,
    decision: { ...one, id },
  });
  const rowsIn = async (into: Database) => {
    const raw = new Database(into.name, false);
    const rows: { key: string; id: string }[] = await raw.decisions.toArray();
    raw.close();
    return rows.map(({ key, id }) => `${key} ${id}`).sort();
  };

  test('costs the decision its bare id and no entry anything', async () => {
    await saveDecision({ ...one, key: 'second', title: 'Another' }, monday, db);
    const text = writeBackup(await readBackup(db));
    const [first, second] = (await readBackup(db)).decisions.map(({ decision }) => decision);
    const other = fresh();
    await other.table('decisions').put(broken('broken', first?.id ?? ''));
    const { plan, undo } = await restore(text, other);
    const after = [`broken ${first?.id}`, `${first?.key} ${first?.id}-2`, `${second?.key} ${second?.id}`];
    expect(await rowsIn(other)).toEqual(after.sort());
    expect(inEnglish(plan.items).find(({ name }) => name === one.title)).toMatchObject({
      verdict: 'added',
      note: `another decision here has this id, so its id becomes ${first?.id}-2`,
    });
    expect((await readBackup(other)).people).toHaveLength(team.length);
    await undo();
    expect(await rowsIn(other)).toEqual([`broken ${first?.id}`]);
  });

  test('goes back to the decision where the row is its own, and Undo brings the row back', async () => {
    const text = writeBackup(await readBackup(db));
    const { id } = (await readBackup(db)).decisions[0]?.decision ?? {};
    const other = fresh();
    await other.table('decisions').put(broken(one.key, id ?? ''));
    const { plan, undo } = await restore(text, other);
    expect(inEnglish(plan.items).find(({ kind }) => kind === 'decision')).toMatchObject({
      verdict: 'added',
      note: 'replaces a damaged entry here',
    });
    expect((await readBackup(other)).decisions.map(({ decision }) => decision.id)).toEqual([id]);
    await undo();
    expect((await readBackup(other)).decisions).toEqual([]);
    expect(await rowsIn(other)).toEqual([`${one.key} ${id}`]);
  });
});

describe('a person of the file of whom it is not certain who that is here', () => {
  const [email] = ananya.addresses;
  const all = [...ananya.addresses, { kind: 'email', value: 'a.rao@fernhill.example' } as const];
  const doubtful: readonly [string, readonly Person[], RegExp][] = [
    [
      'another name under the address',
      [{ ...ananya, id: 'other', name: 'Bo Oak', addresses: all }],
      /belongs to Bo Oak, under another name/,
    ],
    [
      'other addresses on both sides',
      [
        {
          ...ananya,
          id: 'other',
          addresses: [...(email ? [email] : []), { kind: 'email', value: 'ar@old.example' }],
        },
      ],
      /other addresses/,
    ],
    [
      'two people here',
      ananya.addresses
        .slice(0, 2)
        .map((address, at) => ({ ...ananya, id: `other ${at}`, addresses: [address] })),
      /could be Ananya Rao and Ananya Rao/,
    ],
    [
      'the name alone, as one here has no address',
      [{ ...ananya, id: 'other', addresses: [] }],
      /same name, and one of the two has no address/,
    ],
  ];
  const file = async () => {
    await savePeople([{ ...ananya, addresses: all }], db);
    return writeBackup(await readBackup(db));
  };

  test('is called by their own name, also in a file of one line', async () => {
    const other = fresh();
    await savePeople([{ ...ananya, id: 'other', name: 'Bo Oak' }], other);
    const oneLine = JSON.stringify(JSON.parse(await file()));
    const { plan } = await restore(oneLine, other, 'file');
    const left = plan.items.filter(({ kind, verdict }) => kind === 'person' && verdict === 'kept');
    expect(left.map(({ name }) => name)).toEqual([ananya.name]);
  });

  test.each(doubtful)('is left out with the reason, and all others come: %s', async (_, people, why) => {
    const text = await file();
    const other = fresh();
    await savePeople([...people], other);
    const { plan } = await restore(text, other, 'file');
    expect(
      inEnglish(plan.items).filter(({ name, verdict }) => name === ananya.name && verdict === 'kept'),
    ).toMatchObject([{ kind: 'person', note: expect.stringMatching(why) }]);
    const after = await readBackup(other);
    const here = new Set(people.map(({ id }) => id));
    expect(after.people.filter(({ id }) => here.has(id))).toEqual(expect.arrayContaining([...people]));
    expect(after.people).toHaveLength(team.length - 1 + people.length);
    // Who decided is still told by name.
    expect(after.decisions.map(({ decision }) => decision.driver?.name)).toEqual([ananya.name]);
    expect([after.norms.length, after.drafts.length, after.choices.length]).toEqual([2, 1, 1]);
  });

  test.each<[string, Person[]]>([
    ['the same under another id', [{ ...ananya, id: 'known' }]],
    ['a part of the name', [{ ...ananya, id: 'known', name: 'Ananya' }]],
    ['one address of several', [{ ...ananya, id: 'known', addresses: ananya.addresses.slice(0, 1) }]],
    ['the same id, whatever the name', [{ ...ananya, name: 'A. Rao-Iyer' }]],
  ])('comes where it is certain: %s', async (_, people) => {
    const text = await file();
    const other = fresh();
    await savePeople(people, other);
    const { plan } = await restore(text, other, 'file');
    expect(plan.items.filter(({ verdict }) => verdict === 'kept')).toEqual([]);
    const after = await readBackup(other);
    expect(after.people).toHaveLength(team.length);
    expect(after.people.find(({ id }) => id === people[0]?.id)).toMatchObject({ name: ananya.name });
    expect(after.decisions[0]?.decision.driver?.personId).toBe(people[0]?.id);
  });
});

test('a file of thousands of entries is read and planned while the page goes on', async () => {
  const entry = (await readBackup(db)).decisions[0];
  if (entry === undefined) throw new Error('No decision');
  const { messages } = one;
  const decisions = Array.from({ length: 600 }, (_, at) => ({
    ...entry,
    decision: {
      ...one,
      key: `k${at}`,
      id: `2026-11-16-${at}`,
      messages: [...messages, ...messages, ...messages],
    },
  }));
  const text = writeBackup({ ...(await readBackup(db)), decisions });
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  const file = await read(text);
  const readTurns = turns;
  const plan = await planRestore(file, await readHere(fresh()), 'here', when);
  clearInterval(other);
  expect(plan.writes.decisions).toHaveLength(600);
  expect(readTurns).toBeGreaterThan(1);
  expect(turns - readTurns).toBeGreaterThan(1);
});
