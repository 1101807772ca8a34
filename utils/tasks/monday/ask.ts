import type { Http } from '@/utils/connections/http';
import { askMonday, type MondayAnswer, type MondayFailures } from '@/utils/connections/monday/ask';
import { mondayFacts } from '@/utils/connections/monday/facts';
import type { MondaySettings } from '@/utils/connections/monday/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { type RequestKind, taskFailures } from '@/utils/connections/task-failures';

export const mondayTaskFailures = taskFailures(mondayFacts.name);

/** What monday's code of an error says of the place (developer.monday.com, errors; read 2026-11-29). */
const placeCodes =
  /^(?:InvalidBoardIdException|InvalidItemIdException|ResourceNotFoundException|UserUnauthorizedException)$/;

/** As the outbox must know it: a write may have been done though its answer says otherwise. */
function failuresOf(kind: RequestKind): MondayFailures {
  return {
    refused: (code) => {
      if (placeCodes.test(code)) return mondayTaskFailures.noPlace();
      return code === 'InvalidColumnIdException'
        ? mondayTaskFailures.noColumn()
        : mondayTaskFailures.refused(code);
    },
    badToken: mondayTaskFailures.badToken,
    slowDown: mondayTaskFailures.slowDown,
    trouble: (now) => mondayTaskFailures.trouble(now, kind),
    noAnswer: (now) => mondayTaskFailures.noAnswer(now, kind),
    byStatus: ({ status, headers }, now) => {
      if (status === 401) return mondayTaskFailures.badToken();
      if (status === 403 || status === 404) return mondayTaskFailures.noPlace();
      if (status === 429) return mondayTaskFailures.slowDown(headers.get('retry-after'), now);
      if (status >= 500) return mondayTaskFailures.trouble(now, kind);
      return status < 200 || status >= 300 ? mondayTaskFailures.refused(String(status)) : null;
    },
    thrown: (error, _, now) => mondayTaskFailures.thrown(error, now, kind),
  };
}

/** Asks about tasks; a query that is a mutation writes. */
export async function askForTask(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  { token }: MondaySettings,
  http: Http,
): Promise<Outcome<MondayAnswer>> {
  const kind: RequestKind = query.trimStart().startsWith('mutation') ? 'write' : 'read';
  return await askMonday(query, variables, token, { http, failures: failuresOf(kind) });
}
