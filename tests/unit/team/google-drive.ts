import { englishWords } from '@/tests/kits/document-words';
import { oddTeam } from '@/tests/kits/odd-team';
import type { Fault } from '@/tests/office/google/faults';
import { googleFetch } from '@/tests/office/google/fetch';
import { createWorld, grantToken, sheetType } from '@/tests/office/google/world';
import { type GoogleSettings, googleScope } from '@/utils/connections/google/settings';
import type { Http } from '@/utils/connections/http';
import { createSheet, type MakingSheet } from '@/utils/destinations/google-docs/roster/create-sheet';
import type { AskGoogle } from '@/utils/destinations/google-docs/roster/fill-sheet';
import { sheetTable } from '@/utils/destinations/google-docs/roster/sheet-table';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import type { GroupsOfPeople } from '@/utils/roster/membership/groups-of-people';
import { googleSheetSource } from '@/utils/roster/sources/google/source';
import { toldEnglish } from '@/utils/words/english';

/** A Drive of the office, and what makes and reads a sheet of people in it. */
export function drive({ faults = [] as Fault[], lagMs = 0 } = {}) {
  const clock = { now: Date.now() };
  const wait = async (ms: number) => {
    clock.now += ms;
  };
  const world = createWorld({ now: () => clock.now, wait, lagMs });
  world.faults.push(...faults);
  const settings = (): GoogleSettings => ({
    token: grantToken(world, [googleScope]),
    expiresAt: clock.now + 3_000_000,
    clientId: 'c',
    account: world.account.email,
  });
  const http: Http = { fetch: googleFetch(world), now: () => clock.now };
  const ask: AskGoogle = (request) => request(settings(), http);
  const told: number[] = [];
  const making = (more: Partial<MakingSheet> = {}): MakingSheet => ({
    folderId: null,
    attempt: 'attempt-1',
    signal: new AbortController().signal,
    progress: (done) => void told.push(done),
    wait,
    ...more,
  });
  const create = (
    people: readonly Person[] = oddTeam,
    more: Partial<MakingSheet> = {},
    words = englishWords,
    norms: Readonly<Record<string, NormOverrides>> = {},
    groups: GroupsOfPeople = new Map(),
  ) => createSheet(sheetTable(people, norms, words, groups), ask, making(more));
  const read = async (made: { readonly fileId: string; readonly sheetId: number }) => {
    const signal = new AbortController().signal;
    const context = {
      http,
      account: settings(),
      signal,
      since: null,
      today: '2026-11-29',
      progress: () => {},
    };
    const loaded = await googleSheetSource.load({ ...made, name: 'Team' }, context);
    if (!loaded.ok) throw new Error(toldEnglish(loaded.words));
    if (loaded.value === 'unchanged') throw new Error('Nothing was loaded before.');
    return loaded.value;
  };
  const sheets = () => [...world.files.values()].filter(({ mimeType }) => mimeType === sheetType);
  const whole = async (outcome: ReturnType<typeof create>) => {
    const made = await outcome;
    if (!made.ok) throw new Error(toldEnglish(made.words));
    return made.value;
  };
  return { world, ask, making, create, read, sheets, whole, told, http, settings };
}
