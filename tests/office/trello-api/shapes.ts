import type { Board, Card, Comment, List, Member, World } from './world';

type Whole = Readonly<Record<string, unknown>>;

/** Those members that are asked for, and the id; `all` or nothing: as much as comes by itself. */
export function told(whole: Whole, fields: string | undefined): Whole {
  if (fields === undefined || fields === 'all') return whole;
  const wanted = new Set(['id', ...fields.split(',')]);
  return Object.fromEntries(Object.entries(whole).filter(([name]) => wanted.has(name)));
}

const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** No address, no zone: only who they are to Trello. */
export const memberShape = ({ id, fullName, username }: Member) => ({ id, fullName, username });

export const meShape = (world: World, member: Member) => ({
  ...memberShape(member),
  initials: member.fullName.replaceAll(/\p{Ll}+ ?/gu, ''),
  url: `https://trello.com/${member.username}`,
  idBoards: world.boards.filter(({ members }) => members.includes(member.id)).map(({ id }) => id),
});

export const boardShape = ({ id, name, closed, shortLink }: Board) => ({
  id,
  name,
  closed,
  shortLink,
  url: `https://trello.com/b/${shortLink}/${slug(name)}`,
  shortUrl: `https://trello.com/b/${shortLink}`,
});

export const listShape = ({ id, name, closed, board }: List, at: number) => ({
  id,
  name,
  closed,
  pos: (at + 1) * 65_536,
  idBoard: board,
});

export function cardShape(world: World, card: Card) {
  const { id, name, desc, due, dueComplete, closed, list, members, number, shortLink } = card;
  return {
    id,
    name,
    desc,
    due,
    dueComplete,
    closed,
    idShort: number,
    idList: list,
    idBoard: world.lists.find((each) => each.id === list)?.board,
    idMembers: members,
    shortLink,
    shortUrl: `https://trello.com/c/${shortLink}`,
    url: `https://trello.com/c/${shortLink}/${number}-${slug(name)}`,
    dateLastActivity: new Date(world.now()).toISOString(),
  };
}

export function actionShape(world: World, { id, by, text }: Comment, card: Card) {
  const member = world.members.find((each) => each.id === by);
  return {
    id,
    idMemberCreator: by,
    type: 'commentCard',
    date: new Date(Number.parseInt(id.slice(0, 8), 16) * 1000).toISOString(),
    data: { text, card: { id: card.id, name: card.name, idShort: card.number, shortLink: card.shortLink } },
    memberCreator: member ? memberShape(member) : null,
  };
}
