import { checkTrello } from '@/utils/connections/trello/account';
import { trelloFacts } from '@/utils/connections/trello/facts';
import type { TaskSystem } from '../task-system';
import { lookAtTrelloCards } from './look';
import { listTrelloLists, listTrelloMembers } from './places';
import { createTrelloCard, findTrelloCards } from './tasks';
import type { TrelloTypes } from './types';
import { updateTrelloCard } from './update';

/** Trello: cards in a list, by the key of an app and a member's token for it. */
export const trello: TaskSystem<TrelloTypes> = {
  id: 'trello',
  ...trelloFacts,
  check: checkTrello,
  places: listTrelloLists,
  people: listTrelloMembers,
  findByKey: findTrelloCards,
  create: createTrelloCard,
  update: updateTrelloCard,
  look: lookAtTrelloCards,
};
