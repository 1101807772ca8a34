import { inTurn } from '@/utils/connections/in-turn';
import { notionFacts } from '@/utils/connections/notion/facts';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { createRoster, type MadeRoster } from '@/utils/destinations/notion/roster/create-roster';
import type { RosterTable } from '@/utils/destinations/notion/roster/roster-table';
import { changeConnection, connectionOf } from '@/utils/store/connections';
import { phrase } from '@/utils/words/phrase';
import { pageHttp } from '../../connections/page-http';
import { untilAborted } from '../until-aborted';

export interface MakeRosterOptions {
  readonly signal: AbortSignal;
  readonly progress: (done: number, all: number) => void;
  /** It waits for minutes to see what came of a request. */
  readonly onWait: () => void;
}

/** Pauses that need no word, ms. */
const short = 10_000;

/**
 * *Create a roster database here*. When its last request went out is kept with the connection, so that a page that was
 * closed meanwhile looks which rows are there before it writes more. Two pages do not write at once.
 */
export async function makeRoster(
  settings: NotionSettings,
  { pageId }: { readonly pageId: string },
  table: RosterTable,
  { signal, progress, onWait }: MakeRosterOptions,
): Promise<Outcome<MadeRoster>> {
  // A request that is on its way is let come to its end: else nobody knew what came of it.
  const http = inTurn(
    pageHttp('notion', phrase('requests.write-people')),
    notionFacts.rate,
    new AbortController().signal,
  );
  return await navigator.locks.request('notion-roster', async (): Promise<Outcome<MadeRoster>> => {
    const before = (await connectionOf('notion'))?.roster;
    return await createRoster(settings, { pageId }, table, http, {
      signal,
      progress,
      since: before?.pageId === pageId ? before.since : null,
      note: (since) => changeConnection('notion', { roster: since === null ? undefined : { pageId, since } }),
      wait: (ms) => {
        if (ms > short) onWait();
        return untilAborted(ms, signal);
      },
    });
  });
}
