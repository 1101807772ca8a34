import { meetFault } from '../fault.ts';
import type { Answer, Call, Result } from '../wire';
import { contract } from './contract.ts';
import { refusalOf } from './faults.ts';
import { told } from './fields.ts';
import { listAnswer } from './lists.ts';
import { limited, needsPlan, notAuthorized, Refused, unknown } from './refused.ts';
import { compact, projectShape, storyShape, taskShape, userShape, workspaceShape } from './shapes.ts';
import { addStory, createTask, projectAt, taskAnswer, taskAt, updateTask } from './tasks.ts';
import type { User, World } from './world';

const minute = 60_000;

/** Answers a request as Asana does, faults and all. Throws where the office itself breaks the contract. */
export async function answer(world: World, call: Call): Promise<Result> {
  const entry = {
    call: `${call.method} ${call.url.pathname}`,
    body: dataOf(call),
    at: world.now(),
    status: 0,
  };
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
  try {
    const user = userOf(world, call);
    checkRate(world);
    const [wrong] = await contract.errorsOf(call);
    if (wrong?.startsWith('no such operation')) throw new Refused(404, 'No matching route for request');
    if (wrong !== undefined) throw new Refused(400, wrong);
    const done = route(world, call, user);
    await contract.checkAnswer(call, done);
    return done;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await contract.checkAnswer(call, error.answer);
    return error.answer;
  }
}

function userOf(world: World, { headers }: Call): User {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const gid = world.tokens.get(token);
  const user = world.users.find((each) => each.gid === gid);
  if (!user) throw notAuthorized();
  return user;
}

function checkRate(world: World): void {
  const now = world.now();
  while ((world.calls[0] ?? now) <= now - minute) world.calls.shift();
  const [first = now] = world.calls;
  if (world.calls.length >= world.callsPerMinute) throw limited(Math.ceil((first + minute - now) / 1000));
  world.calls.push(now);
}

function dataOf({ text }: Call): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = text === '' ? {} : JSON.parse(text);
    const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : {};
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function route(world: World, call: Call, user: User): Answer {
  const [kind = '', gid = '', more] = call.url.pathname.replace(/^\/api\/1\.0\//, '').split('/');
  const { searchParams: query } = call.url;
  const one = (whole: object): Answer => {
    const all: Readonly<Record<string, unknown>> = { ...whole };
    return { status: 200, body: { data: told(all, query.get('opt_fields'), Object.keys(all)) } };
  };
  const workspace = () => {
    const wanted = kind === 'workspaces' ? gid : (query.get('workspace') ?? '');
    const found = world.workspaces.find((each) => each.gid === wanted && each.users.includes(user.gid));
    if (!found) throw unknown('workspace', wanted);
    return found;
  };
  const users = () => world.users.filter((each) => workspace().users.includes(each.gid));
  const projects = () => {
    const archived = query.get('archived');
    return world.projects.filter(
      (each) =>
        !each.hidden &&
        each.workspace === workspace().gid &&
        (archived === null || `${each.archived}` === archived),
    );
  };
  switch (`${call.method} ${kind}${gid === '' ? '' : '/*'}${more === undefined ? '' : `/${more}`}`) {
    case 'GET users/*': {
      const found = gid === 'me' ? user : world.users.find((each) => each.gid === gid || each.email === gid);
      if (!found) throw unknown('user', gid);
      return one(userShape(world, found));
    }
    case 'GET users':
    case 'GET workspaces/*/users':
      return listAnswer(
        call,
        users().map((each) => userShape(world, each)),
        compact.user,
      );
    case 'GET workspaces': {
      const mine = world.workspaces.filter((each) => each.users.includes(user.gid));
      return listAnswer(call, mine.map(workspaceShape), compact.workspace);
    }
    case 'GET projects':
    case 'GET workspaces/*/projects':
      return listAnswer(
        call,
        projects().map((each) => projectShape(world, each)),
        compact.project,
      );
    case 'GET projects/*':
      return one(projectShape(world, projectAt(world, gid)));
    case 'GET projects/*/tasks':
      return listAnswer(call, tasksIn(world, gid, query), compact.task);
    case 'GET tasks':
      return listAnswer(call, tasksIn(world, query.get('project') ?? '', query), compact.task);
    case 'POST tasks':
      return createTask(world, call, dataOf(call), user);
    case 'GET tasks/*':
      return taskAnswer(world, call, taskAt(world, gid));
    case 'PUT tasks/*':
      return updateTask(world, call, gid, dataOf(call), user);
    case 'DELETE tasks/*':
      world.tasks.splice(world.tasks.indexOf(taskAt(world, gid)), 1);
      return { status: 200, body: { data: {} } };
    case 'GET tasks/*/stories': {
      const task = taskAt(world, gid);
      return listAnswer(
        call,
        task.stories.map((each) => storyShape(world, each, task)),
        compact.story,
      );
    }
    case 'POST tasks/*/stories':
      return addStory(world, call, gid, dataOf(call), user);
    case 'GET workspaces/*/tasks':
      if (!world.isPaid) throw needsPlan();
      throw new Refused(404, 'The office has no search');
  }
  throw new Refused(404, 'No matching route for request');
}

/** Tasks that are open, or were done since the moment that is asked for. */
function tasksIn(world: World, project: string, query: URLSearchParams) {
  projectAt(world, project);
  const since = query.get('completed_since');
  const from = since === null ? Number.NEGATIVE_INFINITY : since === 'now' ? world.now() : Date.parse(since);
  return world.tasks
    .filter(
      (task) => task.projects.includes(project) && (task.completedAt === null || task.completedAt >= from),
    )
    .map((task) => taskShape(world, task));
}
