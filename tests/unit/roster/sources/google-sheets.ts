import { googleFetch } from '@/tests/office/google/fetch';
import { type Cell, newGrid } from '@/tests/office/google/grid';
import { addSpreadsheet } from '@/tests/office/google/sheets';
import { createWorld, type World } from '@/tests/office/google/world';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import { googleScope } from '@/utils/connections/google/settings';
import type { GoogleSheetSettings } from '@/utils/roster/sources/google/settings';
import { googleSheetSource } from '@/utils/roster/sources/google/source';
import type { LoadContext } from '@/utils/roster/sources/roster-source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { toldEnglish } from '@/utils/words/english';

const at = 1_700_000_000_000;
export const fileId = '1sheetFernhillOfficeDrive';
export const settings = { fileId, sheetId: 7, name: 'Team roster' };
export const account: GoogleSettings = {
  token: 'ya29.sheet',
  expiresAt: at + 3_000_000,
  clientId: 'c',
  account: 'mara@fernhill.example',
};

export function worldOf(cells: readonly (readonly Cell[])[], id: string = fileId): World {
  const world = createWorld({ now: () => at });
  const { email } = world.account;
  world.tokens.set(account.token, {
    account: { name: 'Mara', email },
    scopes: [googleScope],
    expiresAt: account.expiresAt,
    clientId: 'c',
  });
  const grid = newGrid(7, "The 'team'");
  grid.cells.push(...cells.map((row) => [...row]));
  const { sheet } = addSpreadsheet(world, 'Team roster', [newGrid(1, 'Notes'), grid], { byApp: true, id });
  // Another list is another version.
  sheet.version = cells.length;
  return world;
}

export async function load(
  world: World,
  {
    since = null as string | null,
    asked = settings as GoogleSheetSettings,
    norms = undefined as LoadContext['norms'],
  } = {},
) {
  const calls: string[] = [];
  const send = googleFetch(world);
  const http = sourceHttp(googleSheetSource, asked, {
    fetch: (...request) => {
      const { method, url } = new Request(...request);
      calls.push(`${method} ${new URL(url).host}`);
      return send(...request);
    },
    now: () => at,
    write: async () => async () => {},
  });
  const signal = new AbortController().signal;
  const context = { http, signal, since, today: '2026-11-29', account, progress: () => {}, norms };
  const outcome = await googleSheetSource.load(asked, context);
  const value = outcome.ok && outcome.value !== 'unchanged' ? outcome.value : null;
  return { outcome, value, calls, words: outcome.ok ? '' : toldEnglish(outcome.words) };
}

export const head = ['Name', 'E-mail', 'Time zone', 'Meantime Key'] as const;
export const ada = ['Ada Fern', 'ada@fern.example', 'Europe/Oslo', 'p1'] as const;
