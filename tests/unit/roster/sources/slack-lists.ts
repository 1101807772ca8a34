import { slackFetch } from '@/tests/office/slack-api/fetch';
import { tokens } from '@/tests/office/slack-api/ids';
import { createWorld, type World } from '@/tests/office/slack-api/world';
import type { LedgerLine } from '@/utils/platform/ledger';
import type { Loaded } from '@/utils/roster/sources/roster-source';
import { slackSource } from '@/utils/roster/sources/slack/source';
import { sourceHttp } from '@/utils/roster/sources/source-http';
import { sayEnglish } from '@/utils/words/english';

/** Loads of the office's workspace. */
export const at = Date.UTC(2026, 10, 29, 15, 10);
export const team = 'T0FERNHILL';
export const settings = { team };

interface Asked {
  readonly token?: string;
  readonly signal?: AbortSignal;
}

export async function load(
  world: World,
  { token = tokens.full, signal = new AbortController().signal }: Asked = {},
) {
  const ledger: LedgerLine[] = [];
  const told: number[] = [];
  const http = sourceHttp(slackSource, settings, {
    fetch: slackFetch(world),
    now: () => at,
    write: async (line) => {
      ledger.push(line);
      return async () => {};
    },
  });
  const account = { token, team };
  const progress = (people: number) => void told.push(people);
  const context = { http, signal, since: null, today: '2026-11-29', account, progress };
  return { outcome: await slackSource.load(settings, context), ledger, told };
}
export async function listOf(world: World, asked: Asked = {}): Promise<Exclude<Loaded, 'unchanged'>> {
  const { outcome } = await load(world, asked);
  if (!outcome.ok || outcome.value === 'unchanged') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
export const office = () => createWorld({ now: () => at });
export const notesOf = (list: Exclude<Loaded, 'unchanged'>) =>
  list.notes.map(({ name, what }) => `${name === undefined ? '' : `${name}: `}${sayEnglish(what)}`);
