import { isRecord } from '@/utils/domain/checks/checks';
import { anyRecord, readJson } from '@/utils/platform/read-json';
import { phrase } from '@/utils/words/phrase';
import type { Http } from '../http';
import { listFailures } from '../list-failures';
import type { Failure, Outcome } from '../outcome';
import { mondayFacts } from './facts';

export const mondayFailures = listFailures(mondayFacts.name);

/** `isWhole` false: some of what was asked for could not be read; those fields are null. */
export interface MondayAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly isWhole: boolean;
}

/** What is said instead of an answer: of a list of people, or of a task. */
export type MondayFailures = ReturnType<typeof listFailures>;

interface AskedWith {
  readonly http: Http;
  readonly signal?: AbortSignal | undefined;
  /** Absent: those of a list. */
  readonly failures?: MondayFailures | undefined;
}

/**
 * Asks monday's API. The token goes in the header, never in an address. Errors may come with status 200 and beside data. It
 * throws for nothing that a network or monday can do.
 */
export async function askMonday(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  token: string,
  { http, signal, failures = mondayFailures }: AskedWith,
): Promise<Outcome<MondayAnswer>> {
  try {
    const response = await http.fetch('https://api.monday.com/v2', {
      method: 'POST',
      headers: { authorization: token, 'content-type': 'application/json', 'api-version': '2026-10' },
      body: JSON.stringify({ query, variables }),
      cache: 'no-store',
      ...(signal === undefined ? {} : { signal }),
    });
    const now = http.now();
    const read = readJson(await response.text(), anyRecord);
    const { data, errors } = read.ok ? read.value : {};
    const told = Array.isArray(errors) ? errors : [];
    // A limit says in its body which one it is and how long it lasts, whatever the status.
    const limit = told.map((error) => limitOf(error, response, failures, now)).find((one) => one !== null);
    if (limit !== undefined) return { ok: false, ...limit };
    const refused = failures.byStatus(response, now);
    if (refused !== null) return { ok: false, ...refused };
    if (isRecord(data) && Object.values(data).some((value) => value !== null)) {
      return { ok: true, value: { data, isWhole: told.length === 0 } };
    }
    return { ok: false, ...(told.length > 0 ? refusalOf(told[0], failures, now) : failures.noAnswer(now)) };
  } catch (error) {
    return { ok: false, ...failures.thrown(error, signal, http.now()) };
  }
}

const codeOf = (error: unknown): string => String(Object(Object(error).extensions).code ?? '');

/** A limit that is used up: points of a minute, calls of a minute or of a day (developer.monday.com, rate limits; 2026-11). */
function limitOf(
  error: unknown,
  { headers }: Response,
  failures: MondayFailures,
  now: number,
): Failure | null {
  const code = codeOf(error);
  if (!/LIMIT_EXCEEDED$|^COMPLEXITY_BUDGET_EXHAUSTED$|^ComplexityException$/.test(code)) return null;
  const { retry_in_seconds: seconds } = Object(Object(error).extensions) as Record<string, unknown>;
  const wait = typeof seconds === 'number' ? String(Math.ceil(seconds)) : headers.get('retry-after');
  const slow = failures.slowDown(wait, now);
  return code === 'DAILY_LIMIT_EXCEEDED' ? { ...slow, words: phrase('accounts.monday-day') } : slow;
}

function refusalOf(error: unknown, failures: MondayFailures, now: number): Failure {
  const code = codeOf(error);
  if (/^(?:USER_UNAUTHORIZED|UNAUTHENTICATED|USER_ACCESS_DENIED|OAUTH\d*_TOKEN_REQUIRED)$/.test(code))
    return failures.badToken();
  return code === 'INTERNAL_SERVER_ERROR' ? failures.trouble(now) : failures.refused(code);
}
