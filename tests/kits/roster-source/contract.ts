import { describe, expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import type { LedgerLine } from '@/utils/platform/ledger';
import { diffRows } from '@/utils/roster/layers/diff-rows';
import type { LayerRow } from '@/utils/roster/layers/layer';
import { withRowIds } from '@/utils/roster/layers/row-ids';
import type { RosterRow } from '@/utils/roster/source';
import type { LoadContext, RosterSource } from '@/utils/roster/sources/roster-source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { sayEnglish } from '@/utils/words/english';
import { sayTold } from '@/utils/words/say';

/** One person as the simulated system has them; a zone that nobody knows makes a row that cannot be used. */
export interface ServedPerson {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
}

/** A system that answers for a source. */
export type Served = (people: readonly ServedPerson[]) => (request: Request) => Promise<Response>;

export interface Contract<Settings, Account> {
  readonly source: RosterSource<Settings, Account>;
  readonly settings: Settings;
  readonly account: Account;
  /** Each must not pass as settings. */
  readonly wrongSettings: readonly unknown[];
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
  const { source, settings, account, wrongSettings, serve, team = three, isWhole = givesPerson } = contract;
  const load = async (
    answer: (request: Request) => Promise<Response>,
    more: Partial<LoadContext<Account>> = {},
  ) => {
    const ledger: LedgerLine[] = [];
    const asked: string[] = [];
    const told: number[] = [];
    const parts = {
      fetch: ((request: Request) => {
        asked.push(request.url);
        return answer(request);
      }) as typeof fetch,
      now: () => 1_700_000_000_000,
      write: async (line: LedgerLine) => {
        ledger.push(line);
        return async () => {};
      },
    };
    const context: LoadContext<Account> = {
      http: sourceHttp(source, settings, parts),
      signal: new AbortController().signal,
      since: null,
      today: '2026-11-29',
      account,
      progress: (people) => void told.push(people),
      people: async () => contract.listed?.(team) ?? [],
      ...more,
    };
    return { outcome: await source.load(settings, context), ledger, asked, told };
  };
  const rowsOf = async (answer: (request: Request) => Promise<Response>, today = '2026-11-29') => {
    const { outcome } = await load(answer, { today });
    if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
    return outcome.value;
  };

  describe(`${name}: the contract of a source`, () => {
    test('its settings pass as they are stored, and hold nothing else', () => {
      const read = source.settings.safeParse(JSON.parse(JSON.stringify(settings)));
      expect(read).toMatchObject({ success: true, data: settings });
      for (const wrong of [null, 7, 'x', {}, ...wrongSettings]) {
        expect(source.settings.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
      }
    });

    test('its hosts are https alone', () => {
      expect(source.hosts(settings).length).toBeGreaterThan(0);
      for (const host of source.hosts(settings)) expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    });

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

    const words = (outcome: Awaited<ReturnType<typeof load>>['outcome']) =>
      outcome.ok ? '' : sayTold(sayEnglish, outcome.words);

    test.each([
      ['no network', async () => Promise.reject(new TypeError('Failed to fetch')), 'again'],
      [
        'an answer that never comes',
        async () => Promise.reject(new DOMException('', 'TimeoutError')),
        'again',
      ],
      ['an overload', async () => new Response('', { status: 503 }), 'again'],
      [
        'too many requests',
        async () => new Response('', { status: 429, headers: { 'Retry-After': '120' } }),
        'again',
      ],
      ['a refusal', async () => new Response('{}', { status: 403 }), /no|ask/],
      [
        'an answer that leads elsewhere',
        async () => new Response('', { status: 302, headers: { Location: 'https://elsewhere.example/' } }),
        /no|ask/,
      ],
      ['nothing at all', async () => new Response(''), /no|ask|again/],
      ['a web page', async () => new Response('<!doctype html><title>Sign in</title>'), /no|ask|again/],
      ['noise', async () => new Response(new Uint8Array([0, 255, 254, 3, 0, 0, 200, 13])), /no|ask|again/],
    ] as const)('%s is an outcome with a sentence, and no list', async (_, answer, kind) => {
      const { outcome, asked } = await load(answer as () => Promise<Response>);
      expect(outcome.ok).toBe(false);
      expect(outcome.ok ? '' : outcome.kind).toMatch(kind);
      expect(words(outcome)).toMatch(/^\S.*\.$/);
      for (const url of asked) expect(url).not.toContain('elsewhere.example');
    });

    test('a pause that is asked for is kept', async () => {
      const { outcome } = await load(
        async () => new Response('', { status: 429, headers: { 'Retry-After': '120' } }),
      );
      expect(outcome).toMatchObject({ kind: 'again', retryAt: 1_700_000_000_000 + 120_000 });
    });

    test('cancelling ends it: the request is taken back, no other is made, and nothing throws', async () => {
      const cancel = new AbortController();
      const never = (request: Request) =>
        new Promise<Response>((_, refuse) => {
          request.signal.addEventListener('abort', () => refuse(request.signal.reason));
          cancel.abort();
        });
      const { outcome, asked } = await load(never, { signal: cancel.signal });
      expect(outcome.ok).toBe(false);
      expect(asked).toHaveLength(1);
    });
  });
}
