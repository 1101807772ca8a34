import { describe, expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { diffRows } from '@/utils/roster/layers/diff-rows';
import type { LayerRow } from '@/utils/roster/layers/layer';
import { withRowIds } from '@/utils/roster/layers/row-ids';
import type { RosterRow } from '@/utils/roster/source';
import type { LoadContext } from '@/utils/roster/sources/roster-source';
import { sayEnglish } from '@/utils/words/english';
import { type Tried, testAnySource, tryLoad } from './any-source';

/** One person as the simulated system has them; a zone that nobody knows makes a row that cannot be used. */
export interface ServedPerson {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
}

/** A system that answers for a source. */
export type Served = (people: readonly ServedPerson[]) => (request: Request) => Promise<Response>;

export interface Contract<Settings, Account> extends Tried<Settings, Account> {
  readonly serve: Served;
  /** Of a source that brings nobody: how the list has the people whom it is about. */
  readonly listed?: (people: readonly ServedPerson[]) => readonly Person[];
  /** Whom the system has; absent: three people of three companies. */
  readonly team?: readonly ServedPerson[];
  /** Whether a row says all that the source can say; absent: it gives addresses and a zone. */
  readonly isWhole?: (row: RosterRow) => boolean;
}

const givesPerson = ({ given }: RosterRow) => given.includes('addresses') && given.includes('zone');

const three: readonly ServedPerson[] = [
  { name: 'Ada Fern', email: 'ada@fern.example', zone: 'Europe/Oslo' },
  { name: 'Bo Oak', email: 'bo@oak.example', zone: 'Asia/Tokyo' },
  { name: 'Cy Elm', email: 'cy@elm.example', zone: 'America/Lima' },
];

/** What every source keeps, whatever it asks: add a call of this to a source's tests. */
export function testRosterSource<Settings, Account>(
  name: string,
  contract: Contract<Settings, Account>,
): void {
  const { serve, team = three, isWhole = givesPerson } = contract;
  const listed = contract.listed?.(team) ?? [];
  testAnySource(name, contract, listed);
  const load = (answer: (request: Request) => Promise<Response>, more: Partial<LoadContext<Account>> = {}) =>
    tryLoad(contract, answer, more, listed);
  const rowsOf = async (answer: (request: Request) => Promise<Response>, today = '2026-11-29') => {
    const { outcome } = await load(answer, { today });
    if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
    return outcome.value;
  };

  describe(`${name}: the contract of a source`, () => {
    test('everybody comes, with progress, and each request is in the ledger', async () => {
      const { outcome, ledger, asked, told } = await load(serve(team));
      if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
      const people = outcome.value.rows.map((row) => [row.name, row.addresses[0]?.value, row.zone]);
      expect(people).toEqual(team.map((one) => [one.name, one.email, one.zone]));
      expect(outcome.value.rows.every(isWhole)).toBe(true);
      expect(told.at(-1)).toBe(team.length);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
      expect(ledger).toHaveLength(asked.length);
      expect(ledger.length).toBeGreaterThan(0);
    });

    test('loading the same again, a day later and in another order, changes nothing', async () => {
      const first = withRowIds((await rowsOf(serve(team))).rows);
      const stored = first.map((row): LayerRow => ({ ...row, seen: 1, goneSince: null }));
      const next = withRowIds((await rowsOf(serve(team.toReversed()), '2026-11-30')).rows);
      expect(diffRows(stored, next, 2, '2026-11-30')).toEqual({ put: [], remove: [] });
    });

    test('what was loaded last is asked for by its revision, and nothing new is no list', async () => {
      const { revision } = await rowsOf(serve(team));
      if (revision === null) return;
      const { outcome } = await load(serve(team), { since: revision });
      expect(outcome).toEqual({ ok: true, value: 'unchanged' });
      const changed = await load(serve(team.slice(1)), { since: revision });
      expect(changed.outcome).toMatchObject({
        ok: true,
        value: { rows: [{ name: 'Bo Oak' }, { name: 'Cy Elm' }] },
      });
    });

    test('a row that cannot be used costs itself alone, and a sentence says what to do', async () => {
      const {
        rows,
        problems,
        remarks = [],
      } = await rowsOf(serve([{ ...team[0], zone: 'Nowhere/Land' } as ServedPerson, ...team.slice(1)]));
      const whole = rows.filter(isWhole).map((row) => row.name);
      expect(whole).toEqual(['Bo Oak', 'Cy Elm']);
      const told = [
        ...problems.map(({ what }) => what),
        ...rows.flatMap(({ noZone }) => noZone ?? []),
        ...remarks,
      ];
      expect(told.length).toBeGreaterThan(0);
      for (const what of told) expect(sayEnglish(what)).toMatch(/\S.*[.?]$/);
    });
  });
}
