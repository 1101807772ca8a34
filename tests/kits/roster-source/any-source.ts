import { describe, expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import type { LedgerLine } from '@/utils/platform/ledger';
import type { LoadContext, RosterSource } from '@/utils/roster/sources/roster-source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { sayEnglish } from '@/utils/words/english';
import { sayTold } from '@/utils/words/say';

/** A source as it is tried. */
export interface Tried<Settings, Account> {
  readonly source: RosterSource<Settings, Account>;
  readonly settings: Settings;
  readonly account: Account;
  /** Each must not pass as settings. */
  readonly wrongSettings: readonly unknown[];
}

/** Loads a source from a system that answers as it is told; what came, what it asked, and what it told of its way. */
export async function tryLoad<Settings, Account>(
  { source, settings, account }: Tried<Settings, Account>,
  answer: (request: Request) => Promise<Response>,
  more: Partial<LoadContext<Account>> = {},
  people: readonly Person[] = [],
) {
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
    people: async () => people,
    ...more,
  };
  return { outcome: await source.load(settings, context), ledger, asked, told };
}

/**
 * What every source keeps, whatever it asks and brings: add a call of this to the tests of one that brings nobody.
 * `people` are in the list already.
 */
export function testAnySource<Settings, Account>(
  name: string,
  tried: Tried<Settings, Account>,
  people: readonly Person[] = [],
): void {
  const { source, settings, wrongSettings } = tried;
  const load = (answer: (request: Request) => Promise<Response>, more: Partial<LoadContext<Account>> = {}) =>
    tryLoad(tried, answer, more, people);

  describe(`${name}: whatever it brings`, () => {
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
