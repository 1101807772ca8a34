import { meetFault } from '../fault.ts';
import { appendChildren, readBlock, readChildren, updateBlock } from './blocks.ts';
import type { Answer, Call } from './call';
import { invalid, Refused } from './call.ts';
import { checkLimits } from './checks.ts';
import { checkAnswer, checkCall } from './contract.ts';
import type { Fault } from './faults';
import { refusalOf } from './faults.ts';
import { list, record, string } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { createPage, readPage, updatePage } from './pages.ts';
import { checkProse } from './prose.ts';
import { createDatabase, querySource, readDatabase, readSource, search } from './sources.ts';
import { readMe, readUsers } from './users.ts';
import type { World } from './world';

/** What comes of a request: an answer, the connection ended without one, or never made. */
export type Result = Answer | 'cut' | 'refused';

/** Answers a request as Notion does, faults and all. Throws where the office itself breaks the contract. */
export async function answer(world: World, call: Call): Promise<Result> {
  const entry = { call: `${call.method} ${call.url.pathname}`, body: call.body, at: world.now(), status: 0 };
  world.log.push(entry);
  const result = await withFault(world, call, meetFault(world.faults, call.method, call.url.pathname));
  if (typeof result !== 'string') entry.status = result.status;
  return result;
}

async function withFault(world: World, call: Call, fault: Fault | undefined): Promise<Result> {
  if (fault?.kind === 'refused') return 'refused';
  if (fault?.kind === 'cut-before') return 'cut';
  if (fault?.instead) return fault.instead(JSON.stringify([call.headers, call.body]));
  const refusal = fault && refusalOf(fault);
  if (refusal) return /^50[24]$/.test(fault.kind) ? gateway(Number(fault.kind)) : refusal.answer;
  const done = await work(world, call);
  if (fault?.kind === 'cut-after') return 'cut';
  if (fault?.kind === 'same-cursor') return withSameCursor(call, done);
  if (fault?.kind === 'slow') await world.wait(fault.ms ?? 40_000);
  if (!fault?.kind.endsWith('-committed') || done.status !== 200) return done;
  return fault.kind === '503-committed' ? saved(call, done) : gatewayOr500(fault);
}

/** A list that never ends: each page says that there is one more, beginning where this one began. */
function withSameCursor({ url, body }: Call, done: Answer): Answer {
  const answered = record(done.body);
  if (answered.object !== 'list') return done;
  const asked = url.searchParams.get('start_cursor') ?? record(body).start_cursor;
  const cursor = asked ?? record(list(answered.results)[0]).id ?? null;
  return { ...done, body: { ...answered, next_cursor: cursor, has_more: cursor !== null } };
}

function gatewayOr500({ kind }: Fault): Answer {
  if (kind !== '500-committed') return gateway(Number.parseInt(kind, 10));
  return new Refused(500, 'internal_server_error', 'Unexpected error occurred.').answer;
}

/** A gateway answers with a page of its own, which is not Notion's. */
function gateway(status: number): Answer {
  return { status, headers: { 'content-type': 'text/html' }, body: '<html><h1>Bad gateway</h1></html>' };
}

/** The 503 that says that what was asked for was saved nevertheless. */
function saved({ url, method }: Call, done: Answer): Answer {
  const { id, results } = record(done.body);
  const isAppend = method === 'PATCH' && url.pathname.endsWith('/children');
  return new Refused(
    503,
    'service_unavailable',
    'Saved, but the answer could not be made. Do not repeat it.',
    {
      data: {
        retry_guidance: 'do_not_retry',
        ...(isAppend
          ? { committed_child_ids: list(results).map((each) => string(record(each).id)) }
          : { committed_resource_id: string(id) }),
      },
    },
  ).answer;
}

async function work(world: World, call: Call): Promise<Answer> {
  try {
    checkHeaders(world, call);
    checkLimits(call);
    checkProse(world, call);
    await checkCall(call);
    const done = route(world, call);
    await checkAnswer(call, done);
    return done;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await checkAnswer(call, error.answer);
    return error.answer;
  }
}

function checkHeaders(world: World, { headers }: Call): void {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  if (!world.tokens.has(token)) throw new Refused(401, 'unauthorized', 'API token is invalid.');
  if (headers['notion-version'] !== '2026-03-11')
    throw new Refused(400, 'missing_version', 'Notion-Version header failed validation.');
}

function route(world: World, call: Call): Answer {
  const path = call.url.pathname.replace(/^\/v1\//, '');
  const [kind = '', id = '', more] = path.split('/');
  switch (`${call.method} ${kind}${id === '' ? '' : '/*'}${more === undefined ? '' : `/${more}`}`) {
    case 'GET users':
      return readUsers(world, call);
    case 'GET users/*':
      if (id === 'me') return readMe();
      break;
    case 'POST search':
      return search(world, call);
    case 'POST databases':
      return createDatabase(world, call);
    case 'GET databases/*':
      return readDatabase(world, id);
    case 'GET data_sources/*':
      return readSource(world, id);
    case 'POST data_sources/*/query':
      return querySource(world, id, call);
    case 'POST pages':
      return createPage(world, call);
    case 'GET pages/*':
      return readPage(world, id);
    case 'GET pages/*/markdown':
      return readMarkdown(world, id);
    case 'PATCH pages/*':
      return updatePage(world, id, call);
    case 'GET blocks/*':
      return readBlock(world, id);
    case 'PATCH blocks/*':
      return updateBlock(world, id, call);
    case 'GET blocks/*/children':
      return readChildren(world, id, call);
    case 'PATCH blocks/*/children':
      return appendChildren(world, id, call);
  }
  throw invalid('Invalid request URL.');
}
