import type { Listing } from '@/utils/connections/account';
import type { Http } from '@/utils/connections/http';
import { type MondayPlace, type MondaySettings, mondayHref } from '@/utils/connections/monday/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { isDigits } from '@/utils/connections/token-checks';
import { isRecord } from '@/utils/domain/checks/checks';
import type { TaskUser } from '../task-system';
import { readWholeList, type TaskList } from '../whole-list';
import { askForTask } from './ask';

/** So many boards, each with its groups, in one of the 200 calls that a free account has a day. */
const boardsAtOnce = 100;
/** Whoever has more than these is told so, and what they type is looked for in more of them: of that many boards no account is free. */
const pagesUnasked = 5;
const pagesByName = 30;
const boards = `query ($limit: Int!, $page: Int!) {
  boards(limit: $limit, page: $page, order_by: used_at) { id type name url groups { id title archived } }
}`;

const usersAtOnce = 500;
const users = `query ($limit: Int!, $page: Int!) {
  users(limit: $limit, page: $page, status: [ACTIVE]) { id name email }
}`;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** Groups of active boards, those used last first, by a part of the group's or the board's name. */
export async function listMondayGroups(
  settings: MondaySettings,
  query: string,
  http: Http,
): Promise<Listing<MondayPlace>> {
  const wanted = query.trim().toLowerCase();
  const most = wanted === '' ? pagesUnasked : pagesByName;
  const listed = await pages({ of: 'boards', query: boards, atOnce: boardsAtOnce, most }, settings, http);
  if (!listed.ok) return listed;
  const places = listed.value.items
    .flatMap(groupsOf)
    .filter(({ name }) => name.toLowerCase().includes(wanted));
  return { ok: true, value: places, isWhole: listed.value.isWhole };
}

function groupsOf(board: unknown): readonly MondayPlace[] {
  const { id: boardId, type = 'board', name, url, groups } = Object(board) as Record<string, unknown>;
  // Documents, and the boards of items below items, take none of ours.
  if (!isDigits(boardId) || type !== 'board') return [];
  return list(groups).flatMap((group) => {
    const { id: groupId, title, archived } = Object(group) as Record<string, unknown>;
    if (typeof groupId !== 'string' || groupId === '' || archived === true) return [];
    return [{ boardId, groupId, name: `${text(title)} (${text(name)})`, href: mondayHref(url) }];
  });
}

/** Everybody of the account who is active: whoever may not see the board, monday refuses. */
export async function listMondayUsers(
  settings: MondaySettings,
  _: MondayPlace,
  http: Http,
): Promise<Listing<TaskUser>> {
  const listed = await pages({ of: 'users', query: users, atOnce: usersAtOnce, most: 20 }, settings, http);
  if (!listed.ok) return listed;
  const people = listed.value.items.flatMap((user): readonly TaskUser[] => {
    const { id, name, email } = Object(user) as Record<string, unknown>;
    if (!isDigits(id)) return [];
    return [{ id, name: text(name) || id, email: text(email).toLowerCase() || null }];
  });
  return { ok: true, value: people, isWhole: listed.value.isWhole };
}

interface Pages {
  readonly of: string;
  readonly query: string;
  readonly atOnce: number;
  readonly most: number;
}

/** Page by page; a page that is not full is the last one. */
async function pages(
  { of, query, atOnce: limit, most }: Pages,
  settings: MondaySettings,
  http: Http,
): Promise<Outcome<TaskList>> {
  return await readWholeList(most, async (from) => {
    const page = Number(from ?? 1);
    const answer = await askForTask(query, { limit, page }, settings, http);
    if (!answer.ok) return answer;
    const items = list(answer.value.data[of]).filter(isRecord);
    return { ok: true, value: { items, next: items.length < limit ? null : String(page + 1) } };
  });
}
