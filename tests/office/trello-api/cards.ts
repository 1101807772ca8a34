import { Refused } from './refused.ts';
import type { Card, Comment, List, Member, World } from './world';

const longest = 16_384;
type Given = Readonly<Record<string, string>>;

export function listAt(world: World, id: string, me: Member): List {
  const list = world.lists.find((each) => each.id === id);
  if (!list) throw new Refused(404, 'could not find the list that the card belongs to');
  const board = world.boards.find((each) => each.id === list.board);
  if (!board?.members.includes(me.id)) throw new Refused(401, 'unauthorized permission requested');
  return list;
}

export function cardAt(world: World, id: string, me: Member): Card {
  const card = world.cards.find((each) => each.id === id || each.shortLink === id);
  if (!card) throw new Refused(404, 'The requested resource was not found.');
  listAt(world, card.list, me);
  return card;
}

/** `POST /1/cards`: a second one like it is a second card. */
export function createCard(world: World, asked: Given, me: Member): Card {
  if (!/^[0-9a-f]{24}$/i.test(asked.idList ?? '')) throw new Refused(400, 'invalid value for idList');
  const list = listAt(world, asked.idList ?? '', me);
  if (list.closed) throw new Refused(400, 'list is closed');
  const id = world.nextId();
  const number = world.cards.length + 100;
  const card: Card = {
    id,
    number,
    shortLink: `C${id.slice(-7)}`,
    name: '',
    desc: '',
    due: null,
    dueComplete: false,
    closed: false,
    list: list.id,
    members: [],
    comments: [],
  };
  write(world, card, asked);
  world.cards.push(card);
  return card;
}

export function updateCard(world: World, id: string, asked: Given, me: Member): Card {
  const card = cardAt(world, id, me);
  if (asked.idList !== undefined) card.list = listAt(world, asked.idList, me).id;
  write(world, card, asked);
  return card;
}

export function addComment(world: World, card: Card, { text = '' }: Given, me: Member): Comment {
  if (text === '' || text.length > longest) throw new Refused(400, 'invalid value for text');
  const comment = { id: world.nextId(), by: me.id, text };
  card.comments.push(comment);
  return comment;
}

/** All is looked through before anything is written. */
function write(world: World, card: Card, asked: Given): void {
  const { name, desc, due, idMembers, dueComplete, closed } = asked;
  if ((name?.length ?? 0) > longest) throw new Refused(400, 'invalid value for name');
  if ((desc?.length ?? 0) > longest) throw new Refused(400, 'invalid value for desc');
  const noDue = due === '' || due === 'null';
  if (due !== undefined && !noDue && Number.isNaN(Date.parse(due))) throw new Refused(400, 'invalid date');
  const members = idMembers === undefined || idMembers === '' ? [] : idMembers.split(',');
  const board = world.boards.find(
    ({ id }) => id === world.lists.find((each) => each.id === card.list)?.board,
  );
  if (members.some((id) => !world.members.some((each) => each.id === id)))
    throw new Refused(400, 'invalid value for idMembers');
  if (members.some((id) => !board?.members.includes(id))) throw new Refused(400, 'member not on board');
  if (name !== undefined) card.name = name;
  if (desc !== undefined) card.desc = desc;
  if (due !== undefined) card.due = noDue ? null : new Date(due).toISOString();
  if (idMembers !== undefined) card.members = members;
  if (dueComplete !== undefined) card.dueComplete = dueComplete === 'true';
  if (closed !== undefined) card.closed = closed === 'true';
}
