import type { Outcome } from '@/utils/connections/outcome';
import { askSlack } from '@/utils/connections/slack/ask';
import { slackAccountFacts } from '@/utils/connections/slack/facts';
import { noAnswer } from '@/utils/connections/slack/failures';
import { isSlackSettings, type SlackSettings, slackAccountId } from '@/utils/connections/slack/settings';
import { phrase } from '@/utils/words/phrase';
import type { LoadContext, RosterSource } from '../roster-source';
import { withPauses } from '../with-pauses';
import { listUserGroups } from './list-user-groups';
import { readMembers } from './read-members';
import { readUserGroups } from './read-user-groups';
import { type SlackSourceSettings, slackSourceSettings } from './settings';

/** So many members are asked for at once: 20 pages of a minute hold 10,000. Slack may give fewer, and takes no more than 1,000. */
const page = 500;
/** No workspace has as many pages. */
const mostPages = 1000;

/** Everybody of a Slack workspace, with the zone that their Slack is set to, and its user groups. */
export const slackSource: RosterSource<SlackSourceSettings, SlackSettings> = {
  id: 'slack',
  settings: slackSourceSettings,
  account: {
    vendor: 'slack',
    id: ({ team }) => slackAccountId(team),
    isSettings: isSlackSettings,
  },
  mostBytes: 20_000_000,
  hosts: () => slackAccountFacts.hosts,
  load: async ({ team }, context) => {
    let said = 0;
    const progress = (people: number) => {
      said = people;
      context.progress(people);
    };
    const found = await listMembers({ ...context, progress });
    if (!found.ok) return found;
    const { members, scopes } = found.value;
    const { today } = context;
    const seesEmails = scopes?.includes('users:read.email') ?? null;
    const { members: who, ...read } = readMembers(members, { today, seesEmails });
    if (read.rows.length === 0) return { ok: false, kind: 'no', words: phrase('sources.slack-nobody') };
    context.progress(Math.max(said, read.rows.length));
    const listed = await listUserGroups(context, scopes);
    if ('unread' in listed) {
      const notes = [{ line: 0, field: 'groups', what: listed.unread }, ...read.notes];
      const told = { groups: 'unread', remarks: [listed.unread] } as const;
      return { ok: true, value: { ...read, ...told, notes, revision: null } };
    }
    const { groups, notes: told } = readUserGroups(listed.list, { team, ...who });
    const notes = [...told, ...read.notes];
    // Slack knows no state of the list that could be asked for.
    return { ok: true, value: { ...read, groups, remarks: [], notes, revision: null } };
  },
};

interface Listed {
  readonly members: readonly unknown[];
  readonly scopes: readonly string[] | null;
}

async function listMembers({
  http,
  signal,
  account,
  progress,
}: LoadContext<SlackSettings>): Promise<Outcome<Listed>> {
  const members: unknown[] = [];
  const begun = new Set<string>();
  let cursor = '';
  do {
    begun.add(cursor);
    const args = { limit: String(page), ...(cursor === '' ? {} : { cursor }) };
    const answer = await withPauses({ signal, now: http.now }, () =>
      askSlack('users.list', args, account.token, { http, signal }),
    );
    if (!answer.ok) return answer;
    const { body, scopes } = answer.value;
    if (!Array.isArray(body.members)) return { ok: false, ...noAnswer(http.now()) };
    members.push(...body.members);
    const { next_cursor: next } = Object(body.response_metadata) as Record<string, unknown>;
    if (typeof next !== 'string' || next === '') return { ok: true, value: { members, scopes } };
    progress(readPeople(members));
    cursor = next;
  } while (!begun.has(cursor) && begun.size < mostPages);
  // A list that begins again has no end.
  const words = phrase('sources.slack-pages');
  return { ok: false, kind: 'again', retryAt: http.now() + 60_000, mayHaveCommitted: false, words };
}

/** How many of them can be people, as far as their own flags tell before the list is whole. */
const readPeople = (members: readonly unknown[]) =>
  members.filter((member) => {
    const { deleted, is_bot: isBot } = Object(member) as Record<string, unknown>;
    return deleted !== true && isBot !== true;
  }).length;
