import { googleDocsFacts } from '@/utils/connections/google/facts';
import { sheetHosts } from '@/utils/connections/google/sheets';
import { createHttp, type Http } from '@/utils/connections/http';
import { inTurn } from '@/utils/connections/in-turn';
import type { AskGoogle } from '@/utils/destinations/google-docs/roster/fill-sheet';
import type { RequestReason } from '@/utils/platform/ledger';
import { requestPermissions } from '@/utils/platform/permissions';
import { inSheetWords } from '@/utils/roster/sources/google/refusals';
import { connectionOf } from '@/utils/store/connections';
import { loadPorts } from '@/utils/team/ports';
import { phrase } from '@/utils/words/phrase';
import { session } from '../../connections/google-account';

/** Asks the browser for Sheets: call it in the click, with nothing awaited before. */
export const requestSheets = () => requestPermissions({ origins: [...sheetHosts] });

/** Google as it is connected now, kept signed in; requests follow the connection's rate. */
export function askGoogle(why: RequestReason): AskGoogle {
  const http: Http = inTurn(
    createHttp(sheetHosts, why, loadPorts),
    googleDocsFacts.rate,
    // A request that is on its way is let come to its end: else nobody knew what came of it.
    new AbortController().signal,
  );
  return async (request) => {
    const connection = await connectionOf('google-docs');
    if (connection === undefined) {
      const words = phrase('sources.not-connected', { system: 'Google' });
      return { ok: false, kind: 'ask', fix: 'reconnect', mayHaveCommitted: false, words };
    }
    const outcome = await session.ask(connection.settings, http, request);
    return outcome.ok ? outcome : inSheetWords(outcome);
  };
}
