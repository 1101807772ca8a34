import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packOf } from '@/scripts/words/catalogue.ts';
import { englishWords } from '@/tests/kits/document-words';
import { someOwnNorms } from '@/tests/kits/own-norms';
import { importedOf, withImported, withoutImported } from '@/utils/domain/norms/imported-own-norms';
import { isSameOverrides } from '@/utils/domain/norms/norm-changes';
import { type NormOverrides, normsAt } from '@/utils/domain/norms/norms';
import { ownNormsText } from '@/utils/domain/norms/own-words';
import type { Person } from '@/utils/domain/people/person';
import { withOwnNorms } from '@/utils/handbook/own-norms-of-rows';
import { readPeopleJson } from '@/utils/roster/file/json';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { writeJson } from '@/utils/roster/file/write-json';
import { planText } from '@/utils/roster/plan-text';
import { sampleTeam } from '@/utils/roster/sample-team';
import { Database } from '@/utils/store/database';
import { storeImport, takeBackImport } from '@/utils/store/imports';
import { normVersions } from '@/utils/store/norms';
import { savePeople } from '@/utils/store/people';
import { saveOverrides } from '@/utils/store/save-norms';
import { inEnglish } from '@/utils/words/english';
import type { Language } from '@/utils/words/languages';

const packs = vi.hoisted(() => new Map<string, unknown>());
vi.mock('@/utils/words/read-pack', () => ({
  readPack: async (bundle: 'pages', language: Language) => {
    if (!packs.has(language)) packs.set(language, packOf(bundle, language));
    return packs.get(language);
  },
}));

const now = Date.parse('2026-11-29T12:00Z');
const [ana, bo] = sampleTeam(Temporal.PlainDate.from('2026-11-20')) as [Person, Person];
const fast: NormOverrides = { direct: { urgent: { amount: 2, unit: 'working-hours' }, standard: null } };
const texts = (own: ReadonlyMap<string, NormOverrides>) =>
  new Map([...own].map(([id, norms]) => [id, ownNormsText(norms, englishWords.say)] as const));
const file = (own: ReadonlyMap<string, NormOverrides>, people: readonly Person[] = [ana, bo]) =>
  writeCsv(people, texts(own));
const json = (own: ReadonlyMap<string, NormOverrides>) => writeJson([ana, bo], [], texts(own));
const plan = (text: string, people: readonly Person[], here: Readonly<Record<string, NormOverrides>> = {}) =>
  planText(text, people, '2026-11-29', {}, [], { read: withOwnNorms, now: here });

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`own-norms-${crypto.randomUUID()}`);
});
const ownNow = async () => normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER).people;

describe('what a file says of own norms, before it is kept', () => {
  test.each([
    ['CSV', file],
    ['JSON', json],
  ])('of a %s comes with new people and with those who say nothing else that is new', async (_, write) => {
    const text = write(new Map([[bo.id, fast]]));
    const fresh = await plan(text, []);
    expect(fresh.entries.map(({ kind }) => kind)).toEqual(['new', 'new']);
    expect(Object.values(fresh.norms)).toEqual([fast]);
    const known = await plan(text, [ana, bo]);
    expect(known.entries.map(({ kind }) => kind)).toEqual(['same', 'changed']);
    expect(known.notes.map(({ what }) => inEnglish(what))).toContain(
      `Own norms: ${ownNormsText(fast, englishWords.say)}`,
    );
    const again = await plan(text, [ana, bo], { [bo.id]: fast });
    expect(again.entries.map(({ kind }) => kind)).toEqual(['same', 'same']);
    expect(again.norms).toEqual({});
  });

  test('what the reader set stays, and is told', async () => {
    const mine: NormOverrides = { direct: { urgent: { amount: 7, unit: 'hours' } } };
    const { norms, notes } = await plan(file(new Map([[bo.id, fast]])), [ana, bo], { [bo.id]: mine });
    expect(norms).toEqual({ [bo.id]: { direct: { standard: null } } });
    expect(notes.map(({ what }) => inEnglish(what))).toContain('1 of these norms stays as you set it.');
  });

  test('a cell that can’t be read costs itself, and its line is imported', async () => {
    const { entries, problems, notes, norms } = await plan(
      'name,email,zone,own norms\nAda,ada@fern.example,Europe/Oslo,soon\nBo,bo@fern.example,Asia/Tokyo,yes',
      [],
    );
    expect(entries.map(({ person }) => [person.name, 'ownNormsText' in person])).toEqual([
      ['Ada', false],
      ['Bo', false],
    ]);
    expect([problems, norms]).toEqual([[], {}]);
    expect(notes.map(({ what }) => inEnglish(what)).join()).toMatch(/“soon” is not a norm/);
  });
});

describe('JSON', () => {
  const ada = { name: 'Ada', email: 'ada@fern.example', zone: 'Europe/Oslo' };
  const said = 'chat, urgent: 2 working hours; direct message, standard: no reply expected';

  test.each([
    ['a key of the entry', [{ ...ada, ownNorms: said }]],
    ['the header of a CSV file', [{ ...ada, 'own norms': said }]],
    ['that header, beside keys of an export', [{ ...ada, timeOff: [], 'Own norms': said }]],
    ['a list beside the people', { people: [{ ...ada, id: 'ada-1' }], ownNorms: { 'ada-1': said } }],
  ])('says them by %s', async (_, content) => {
    const { norms, problems, notes } = await plan(JSON.stringify(content), []);
    expect(problems).toEqual([]);
    expect(Object.values(norms)).toEqual([fast]);
    expect(notes.map(({ what }) => inEnglish(what))).toEqual([`Own norms: ${said}`]);
  });

  test('of people on one line are each their own, and so are answers about them', async () => {
    const bo2 = { name: 'Bo', zone: 'Asia/Tokyo' };
    const list = [{ ...ada, ownNorms: said }, { name: 'Cy', zone: 'Europe/Oslo' }, bo2];
    const here = [
      { ...ana, name: 'Cy', addresses: [] },
      { ...bo, name: 'Bo', addresses: [] },
    ];
    const { questions, entries, norms } = await plan(JSON.stringify(list), here);
    const of = entries.find(({ person }) => person.name === 'Ada');
    expect(norms).toEqual({ [of?.person.id ?? '']: fast });
    const [first, second] = questions.map(({ line }) => line);
    expect(first).not.toBe(second);
    const same = new Map([[first ?? 0, 'same'] as const]);
    const answered = await planText(JSON.stringify(list), here, '2026-11-29', { same });
    expect(answered.entries.map(({ person }) => person.name).toSorted()).toEqual(['Ada', 'Cy']);
  });

  test.each([['soon'], [7], [{ urgent: 1 }], [['chat, urgent: 1 hour']]])(
    'with %j for them costs those alone, and is told',
    async (wrong) => {
      const list = [{ ...ada, ownNorms: wrong }];
      const { entries, problems, notes, norms } = await plan(JSON.stringify(list), []);
      expect([entries.length, problems, norms]).toEqual([1, [], {}]);
      expect(notes.map(({ what }) => inEnglish(what)).join()).toMatch(/is not a norm/);
    },
  );

  test('at an address: who isn’t listed has none, a list without any says nothing of them', async () => {
    const load = async (more: object) => {
      const people = [
        { ...ada, id: 'a' },
        { name: 'Bo', email: 'bo@oak.example', zone: 'Asia/Tokyo', id: 'b' },
      ];
      const text = JSON.stringify({ people, ...more });
      const { rows } = await withOwnNorms(await readPeopleJson(text, '2026-11-29', undefined, true));
      return rows.map(({ ownNorms }) => ownNorms);
    };
    expect(await load({ ownNorms: { a: said } })).toEqual([fast, {}]);
    expect(await load({})).toEqual([undefined, undefined]);
  });
});

test('what is exported as JSON is read back to the same norms of the same people', async () => {
  await fc.assert(
    fc.asyncProperty(someOwnNorms, someOwnNorms, async (one, other) => {
      const text = json(
        new Map([
          [ana.id, one],
          [bo.id, other],
        ]),
      );
      const { rows, problems } = await withOwnNorms(await readPeopleJson(text, '2026-11-29'));
      expect(problems).toEqual([]);
      const read = rows.map(({ id, ownNorms = {} }) => [
        id,
        isSameOverrides(ownNorms, id === ana.id ? one : other),
      ]);
      expect(read).toEqual([
        [ana.id, true],
        [bo.id, true],
      ]);
    }),
    { numRuns: 40 },
  );
});

describe('an import that brings own norms', () => {
  const keep = async (people: readonly Person[], own: Readonly<Record<string, NormOverrides>>) =>
    await storeImport('team.csv', people, now, db, own);

  test('is taken back with them, made again, and taken back again', async () => {
    await savePeople([ana], db);
    const id = await keep([ana, bo], { [ana.id]: fast, [bo.id]: fast });
    expect(await ownNow()).toEqual({ [ana.id]: fast, [bo.id]: fast });
    const taken = await takeBackImport(id, now + 1000, db);
    expect(taken).toMatchObject({ removed: 1, stayed: 0 });
    expect(await ownNow()).toEqual({});
    await taken?.redo();
    expect(await ownNow()).toEqual({ [ana.id]: fast, [bo.id]: fast });
    expect(await db.people.count()).toBe(2);
    expect(await takeBackImport(id, now + 2000, db)).toMatchObject({ removed: 1 });
    expect([await ownNow(), await db.people.count()]).toEqual([{}, 1]);
  });

  test('leaves what was changed since, and whom it belongs to', async () => {
    const id = await keep([ana, bo], { [bo.id]: fast });
    const mine: NormOverrides = { direct: { ...fast.direct, urgent: { amount: 9, unit: 'hours' } } };
    await saveOverrides(bo.id, mine, now + 120_000, db);
    expect(await takeBackImport(id, now + 180_000, db)).toMatchObject({ removed: 1, stayed: 1 });
    expect(await ownNow()).toEqual({ [bo.id]: { direct: { urgent: { amount: 9, unit: 'hours' } } } });
    expect((await db.people.toArray()).map(({ id: left }) => left)).toEqual([bo.id]);
  });

  test('messages sent before it keep the norms of then', async () => {
    await keep([bo], { [bo.id]: fast });
    expect(normsAt(await normVersions(db), now - 1).people).toEqual({});
    expect(normsAt(await normVersions(db), now).people).toEqual({ [bo.id]: fast });
  });
});

test('what is imported and taken back leaves what was there, whatever it was', () => {
  fc.assert(
    fc.property(someOwnNorms, someOwnNorms, (own, theirs) => {
      const { add } = importedOf(theirs, own);
      const after = withImported({ p: own }, { p: add });
      for (const [channel, row] of Object.entries(own))
        for (const [urgency, norm] of Object.entries(row))
          expect(after.p).toHaveProperty([channel, urgency], norm);
      const back = withoutImported(after, { p: add });
      expect(isSameOverrides(back.p ?? {}, own)).toBe(true);
    }),
  );
});
