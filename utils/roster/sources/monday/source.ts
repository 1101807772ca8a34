import { askMonday, mondayFailures } from '@/utils/connections/monday/ask';
import { mondayFacts } from '@/utils/connections/monday/facts';
import { isMondaySettings, type MondaySettings, mondayAccountId } from '@/utils/connections/monday/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';
import { readListed } from '../listed-people';
import type { LoadContext, RosterSource } from '../roster-source';
import { withPauses } from '../with-pauses';
import { readUser } from './read-user';
import { type MondaySourceSettings, mondaySourceSettings } from './settings';

/** So many users are asked for at once: 10,000 people are 21 of the 200 calls that a free account has a day. */
const page = 500;
/** No account has as many pages. */
const mostPages = 1000;

const query = `query ($limit: Int!, $page: Int!) {
  users(limit: $limit, page: $page, status: [ACTIVE]) {
    id name email kind time_zone_identifier
    out_of_office { start_date end_date }
  }
}`;

/** Everybody of a monday account, with the zone and the absence that each one's profile has. */
export const mondaySource: RosterSource<MondaySourceSettings, MondaySettings> = {
  id: 'monday',
  settings: mondaySourceSettings,
  account: {
    vendor: 'monday',
    id: ({ account }) => mondayAccountId(account),
    isSettings: isMondaySettings,
  },
  mostBytes: 20_000_000,
  hosts: () => mondayFacts.hosts,
  load: async (_, context) => {
    const listed = await listUsers(context);
    if (!listed.ok) return listed;
    const { users, isWhole } = listed.value;
    const read = readListed(users, readUser, { vendor: mondayFacts.name, today: context.today });
    if (read.rows.length === 0) {
      return { ok: false, kind: 'no', words: phrase('accounts.vendor-nobody', { vendor: mondayFacts.name }) };
    }
    const notes = isWhole
      ? read.notes
      : [{ line: 0, field: 'timeOff', what: phrase('accounts.monday-part') }, ...read.notes];
    context.progress(read.rows.length);
    return { ok: true, value: { ...read, notes, revision: null } };
  },
};

interface ListedUsers {
  readonly users: readonly unknown[];
  /** Whether all that was asked for came. */
  readonly isWhole: boolean;
}

/** Page by page up to one that is empty: a page may be shorter than what was asked for. */
async function listUsers({
  http,
  signal,
  account,
  progress,
}: LoadContext<MondaySettings>): Promise<Outcome<ListedUsers>> {
  const users = new Map<string, unknown>();
  let isWhole = true;
  for (let number = 1; number <= mostPages; number += 1) {
    const answer = await withPauses({ signal, now: http.now }, () =>
      askMonday(query, { limit: page, page: number }, account.token, { http, signal }),
    );
    if (!answer.ok) return answer;
    const { data } = answer.value;
    if (!Array.isArray(data.users)) return { ok: false, ...mondayFailures.noAnswer(http.now()) };
    isWhole &&= answer.value.isWhole;
    const before = users.size;
    for (const user of data.users) users.set(String(Object(user).id), user);
    // Empty, or a page that came before: the list is at its end.
    if (users.size === before) return { ok: true, value: { users: [...users.values()], isWhole } };
    progress(users.size);
  }
  return { ok: false, ...mondayFailures.noAnswer(http.now()) };
}
