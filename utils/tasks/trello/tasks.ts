import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { askTrello, trelloFailures } from '@/utils/connections/trello/ask';
import { trelloFacts } from '@/utils/connections/trello/facts';
import { isTrelloId, type TrelloSettings } from '@/utils/connections/trello/settings';
import type { TaskOrder } from '@/utils/domain/decision/task-order';
import { carriesKey, taskName, taskText } from '../key';
import type { TaskRef, TaskScope } from '../task-system';
import { endlessTasks } from '../whole-list';
import { dueInstant } from './due';
import type { TrelloTypes } from './types';

/** A longer name is cut, and stands whole in the description. */
export const longestCardName = 500;
/** More is refused. */
const longestText = 16_384;

/** The description ends with the key. */
export async function createTrelloCard(
  { settings, place }: TaskScope<TrelloTypes>,
  order: TaskOrder,
  http: Http,
): Promise<Outcome<TaskRef>> {
  const { due, assignee } = order;
  const text = taskText(order, longestCardName);
  const body = {
    idList: place.listId,
    name: taskName(order, longestCardName),
    // What is cut off are words of the action, which stand in the decision: the address and the key are at the end.
    desc: text.length <= longestText ? text : `…${text.slice(1 - longestText)}`,
    ...(due === null ? {} : { due: dueInstant(due) }),
    ...(assignee === null ? {} : { idMembers: [assignee] }),
  };
  const answer = await askTrello(settings, { path: 'cards', body }, http);
  if (!answer.ok) return answer;
  const made = refOf(answer.value);
  return made === null
    ? { ok: false, ...trelloFailures.noAnswer(http.now(), 'write') }
    : { ok: true, value: made };
}

/** Trello tells no more cards of a list or a board than these. */
const mostCards = 1_000;

/**
 * All open cards of the board, as a card may have been moved to another list: its search finds new ones late
 * (developer.atlassian.com, read 2026-11-29). Where the board has more than it tells, those of the list are asked for, too.
 */
export async function findTrelloCards(
  { settings, place }: TaskScope<TrelloTypes>,
  key: string,
  http: Http,
): Promise<Outcome<readonly TaskRef[]>> {
  const ofBoard = await cardsOf(`boards/${place.boardId}`, settings, http);
  if (!ofBoard.ok) return ofBoard;
  const cards = [...ofBoard.value];
  let isWhole = cards.length < mostCards;
  if (!isWhole) {
    const ofList = await cardsOf(`lists/${place.listId}`, settings, http);
    if (!ofList.ok) return ofList;
    cards.push(...ofList.value);
    isWhole = ofList.value.length < mostCards;
  }
  const found = cards.flatMap((card) => (carriesKey(Object(card).desc, key) ? (refOf(card) ?? []) : []));
  if (found.length === 0 && !isWhole) return endlessTasks(trelloFacts.name);
  return { ok: true, value: [...new Map(found.map((card) => [card.id, card])).values()] };
}

async function cardsOf(
  place: string,
  settings: TrelloSettings,
  http: Http,
): Promise<Outcome<readonly unknown[]>> {
  const asked = { path: `${place}/cards`, query: { fields: 'name,desc,shortUrl' } };
  const answer = await askTrello(settings, asked, http);
  if (!answer.ok) return answer;
  if (Array.isArray(answer.value)) return { ok: true, value: answer.value };
  return { ok: false, ...trelloFailures.noAnswer(http.now(), 'read') };
}

/** Null where it names no card. An id goes into the addresses of later requests, so nothing else may pass for one. */
function refOf(card: unknown): TaskRef | null {
  const { id, shortUrl, url } = Object(card) as Record<string, unknown>;
  if (!isTrelloId(id)) return null;
  const own = [shortUrl, url].find(
    (one) => typeof one === 'string' && one.startsWith('https://trello.com/c/'),
  );
  return { id, href: typeof own === 'string' ? own : `https://trello.com/c/${id}` };
}
