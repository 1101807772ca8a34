import { meetFault } from '../fault.ts';
import type { Answer, Call, Result } from '../wire';
import { addComment, cardAt, createCard, listAt, updateCard } from './cards.ts';
import { contract } from './contract.ts';
import { refusalOf } from './faults.ts';
import { given, memberOf } from './given.ts';
import { checkRate } from './rate.ts';
import { Refused } from './refused.ts';
import { actionShape, boardShape, cardShape, listShape, memberShape, meShape, told } from './shapes.ts';
import type { Member, World } from './world';

/** The longest address that is taken; a guess: what stands before such servers stops at 8 kB. */
const longest = 8192;

/** Answers a request to the API as Trello does, faults and all. Throws where the office itself breaks the contract. */
export async function answer(world: World, call: Call): Promise<Result> {
  const { key, token, ...rest } = given(call);
  const entry = { call: `${call.method} ${call.url.pathname}`, given: rest, at: world.now(), status: 0 };
  world.log.push(entry);
  const fault = meetFault(world.faults, call.method, call.url.pathname);
  if (fault?.kind === 'refused') return 'refused';
  if (fault?.kind === 'cut-before') return 'cut';
  const instead = fault?.instead?.(JSON.stringify([call.headers, call.text])) ?? (fault && refusalOf(fault));
  const isDone = instead === undefined || fault?.kind.endsWith('-committed');
  const done = isDone ? await work(world, call) : undefined;
  if (fault?.kind === 'cut-after') return 'cut';
  if (fault?.kind === 'slow') await world.wait(fault.ms ?? 40_000);
  const result = done && done.status >= 400 ? done : (instead ?? done);
  if (!result) throw new Error('The office has no answer');
  entry.status = result.status;
  return result;
}

async function work(world: World, call: Call): Promise<Answer> {
  if (call.url.href.length > longest) return new Refused(414, 'Request-URI Too Large').answer;
  const asked = given(call);
  const over = checkRate(world, call.url.pathname);
  if (over) return over;
  try {
    const member = memberOf(world, call);
    // The contract knows parameters of the address only; a body may hold the same.
    const url = new URL(call.url);
    url.host = 'api.trello.com';
    url.search = new URLSearchParams(asked).toString();
    const plain = { ...call, url, text: '' };
    const [wrong] = await contract.errorsOf(plain);
    if (wrong?.startsWith('no such operation'))
      throw new Refused(404, `Cannot ${call.method} ${call.url.pathname}`);
    if (wrong !== undefined) throw new Refused(400, `invalid value for ${wrong.replace(/^query:? /, '')}`);
    const done = route(world, call, member, asked);
    await contract.checkAnswer(plain, done);
    return done;
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}

function route(world: World, call: Call, me: Member, asked: Readonly<Record<string, string>>): Answer {
  const [kind = '', id = '', more, last] = call.url.pathname.replace(/^\/1\//, '').split('/');
  const { fields, filter = 'open' } = asked;
  const ok = (body: unknown): Answer => ({ status: 200, body });
  const board = () => {
    const found = world.boards.find((each) => each.id === id || each.shortLink === id);
    if (!found) throw new Refused(404, 'board not found');
    if (!found.members.includes(me.id)) throw new Refused(401, 'unauthorized permission requested');
    return found;
  };
  const shown = ({ closed }: { readonly closed: boolean }) =>
    filter === 'all' || closed === (filter === 'closed');
  const path = [kind, ...(id === '' ? [] : ['*']), ...(more ? [more] : []), ...(last ? [last] : [])].join(
    '/',
  );
  switch (`${call.method} ${path}`) {
    case 'GET members/*': {
      const found = id === 'me' ? me : world.members.find((each) => each.id === id || each.username === id);
      if (!found) throw new Refused(404, 'member not found');
      return ok(told(found === me ? meShape(world, found) : memberShape(found), fields));
    }
    case 'GET members/*/boards': {
      const mine = world.boards.filter((each) => each.members.includes(me.id));
      const wanted = asked.filter === undefined ? mine : mine.filter(shown);
      return ok(wanted.map((each) => told(boardShape(each), fields)));
    }
    case 'GET boards/*':
      return ok(told(boardShape(board()), fields));
    case 'GET boards/*/lists': {
      const { id: at } = board();
      const lists = world.lists.filter((each) => each.board === at && shown(each));
      return ok(lists.map((each, place) => told(listShape(each, place), fields)));
    }
    case 'GET boards/*/members': {
      const { members } = board();
      return ok(world.members.filter((each) => members.includes(each.id)).map(memberShape));
    }
    case 'GET lists/*/cards': {
      const { id: list } = listAt(world, id, me);
      const cards = world.cards.filter((each) => each.list === list && !each.closed);
      return ok(cards.map((each) => told(cardShape(world, each), fields)));
    }
    case 'GET boards/*/cards': {
      const lists = world.lists.filter((each) => each.board === board().id && !each.closed);
      const cards = world.cards.filter(
        (each) => !each.closed && lists.some(({ id: at }) => at === each.list),
      );
      return ok(cards.map((each) => told(cardShape(world, each), fields)));
    }
    case 'GET lists/*':
      return ok(told(listShape(listAt(world, id, me), 0), fields));
    case 'POST cards':
      return ok(cardShape(world, createCard(world, asked, me)));
    case 'GET cards/*':
      return ok(told(cardShape(world, cardAt(world, id, me)), fields));
    case 'PUT cards/*':
      return ok(cardShape(world, updateCard(world, id, asked, me)));
    case 'GET cards/*/actions': {
      const card = cardAt(world, id, me);
      // The newest first, fifty at most unless more are asked for.
      const most = Number(asked.limit ?? 50);
      const start = Number(asked.page ?? 0) * most;
      const all = card.comments.toReversed().map((each) => actionShape(world, each, card));
      return ok(all.slice(start, start + most));
    }
    case 'POST cards/*/actions/comments': {
      const card = cardAt(world, id, me);
      return ok(actionShape(world, addComment(world, card, asked, me), card));
    }
  }
  throw new Refused(404, `Cannot ${call.method} ${call.url.pathname}`);
}
