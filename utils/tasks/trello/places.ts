import type { Listing } from '@/utils/connections/account';
import type { Http } from '@/utils/connections/http';
import { askTrello } from '@/utils/connections/trello/ask';
import { isTrelloId, type TrelloPlace, type TrelloSettings } from '@/utils/connections/trello/settings';
import type { TaskUser } from '../task-system';

interface Entry {
  readonly id: string;
  readonly name: string;
}

/** What of a list has an id and a name. */
function entries(value: unknown): readonly Entry[] {
  return (Array.isArray(value) ? value : []).flatMap((item) => {
    const { id, name } = Object(item) as Record<string, unknown>;
    return isTrelloId(id) && typeof name === 'string' ? [{ id, name: name.trim() }] : [];
  });
}

/** Of so many boards the lists are asked for: one request each. */
const mostBoards = 25;

/** Lists of open boards, by a part of the list's or the board's name. */
export async function listTrelloLists(
  settings: TrelloSettings,
  query: string,
  http: Http,
): Promise<Listing<TrelloPlace>> {
  const path = 'members/me/boards';
  const boards = await askTrello(settings, { path, query: { filter: 'open', fields: 'name' } }, http);
  if (!boards.ok) return boards;
  const isNamed = (name: string) => name.toLowerCase().includes(query.trim().toLowerCase());
  // Where there are more than are asked, those whose own name fits come first.
  const all = entries(boards.value).toSorted((a, b) => Number(isNamed(b.name)) - Number(isNamed(a.name)));
  const places: TrelloPlace[] = [];
  for (const board of all.slice(0, mostBoards)) {
    const asked = { path: `boards/${board.id}/lists`, query: { filter: 'open', fields: 'name' } };
    const lists = await askTrello(settings, asked, http);
    if (!lists.ok) return lists;
    for (const list of entries(lists.value)) {
      const name = `${list.name} (${board.name})`;
      if (isNamed(name)) places.push({ listId: list.id, boardId: board.id, name });
    }
  }
  return { ok: true, value: places, isWhole: all.length <= mostBoards };
}

/** Everybody on the list's board. Trello says a username, and no address. */
export async function listTrelloMembers(
  settings: TrelloSettings,
  { boardId }: TrelloPlace,
  http: Http,
): Promise<Listing<TaskUser>> {
  const members = await askTrello(settings, { path: `boards/${boardId}/members` }, http);
  if (!members.ok) return members;
  const people = (Array.isArray(members.value) ? members.value : []).flatMap((item): readonly TaskUser[] => {
    const { id, fullName, username } = Object(item) as Record<string, unknown>;
    if (!isTrelloId(id) || typeof username !== 'string') return [];
    const name = typeof fullName === 'string' && fullName.trim() !== '' ? fullName.trim() : username;
    return [{ id, name, email: null, username: `@${username}` }];
  });
  return { ok: true, value: people };
}
