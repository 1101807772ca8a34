import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { askTrello } from '@/utils/connections/trello/ask';
import { isTrelloId, type TrelloSettings } from '@/utils/connections/trello/settings';
import { givenTo } from '../given-to';
import { taskName } from '../key';
import type { TaskChange } from '../task-system';
import { dueInstant } from './due';
import { longestCardName } from './tasks';

/** Whoever else is a member of the card stays one, so its members are read first. */
export async function updateTrelloCard(
  settings: TrelloSettings,
  { id }: { readonly id: string },
  { what, due, assignee }: TaskChange,
  http: Http,
): Promise<Outcome<null>> {
  const path = `cards/${id}`;
  let members: readonly string[] | undefined;
  if (assignee !== undefined) {
    const card = await askTrello(settings, { path, query: { fields: 'idMembers' } }, http);
    if (!card.ok) return card;
    const { idMembers } = Object(card.value) as Record<string, unknown>;
    members = givenTo(Array.isArray(idMembers) ? idMembers.filter(isTrelloId) : [], assignee);
  }
  const body = {
    ...(what === undefined ? {} : { name: taskName({ what }, longestCardName) }),
    ...(due === undefined ? {} : { due: due === null ? '' : dueInstant(due) }),
    ...(members === undefined ? {} : { idMembers: members }),
  };
  const answer = await askTrello(settings, { path, body, method: 'PUT' }, http);
  return answer.ok ? { ok: true, value: null } : answer;
}
