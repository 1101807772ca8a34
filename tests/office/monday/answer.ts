import type { DocumentNode } from 'graphql';
import { execute, GraphQLError, parse, validate } from 'graphql';
import { meetFault } from '../fault.ts';
import type { Answer, Call, Result } from '../wire';
import {
  boardsAsked,
  changeValues,
  createItem,
  createUpdate,
  foundItems,
  itemsAsked,
  nextItems,
} from './boards.ts';
import { costOf, secondsLeft, spend } from './complexity.ts';
import { errorsAgainstContract } from './contract.ts';
import { dayIsOver, exhausted, notAuthenticated, refusalOf } from './faults.ts';
import { schema } from './schema.ts';
import { teamAnswer, userAnswer, usersAsked } from './users.ts';
import type { World } from './world';

interface Body {
  readonly query?: unknown;
  readonly variables?: unknown;
}

/** Answers a request as monday does, faults and all. */
export async function answer(world: World, call: Call): Promise<Result> {
  const { query, variables } = bodyOf(call);
  const version = call.headers['api-version'] ?? null;
  const entry = { query: String(query ?? ''), variables, version, at: world.now(), status: 0 };
  world.log.push(entry);
  const fault = meetFault(world.faults, call.method, call.url.pathname);
  if (fault?.kind === 'refused') return 'refused';
  if (fault?.kind === 'cut-before') return 'cut';
  const instead =
    fault?.instead?.(JSON.stringify([call.headers, call.text])) ?? (fault && refusalOf(fault, world.now()));
  const isDone = instead === undefined || fault?.kind.endsWith('-committed');
  const done = isDone ? await work(world, call) : undefined;
  const result = instead ?? done;
  if (!result) throw new Error('The office has no answer');
  if (fault?.kind === 'cut-after') return 'cut';
  if (fault?.kind === 'slow') await world.wait(fault.ms ?? 40_000);
  entry.status = result.status;
  return fault?.kind === 'partial' ? withoutAbsences(result) : result;
}

async function work(world: World, call: Call): Promise<Answer> {
  const user = userOf(world, call);
  if (!user) return notAuthenticated;
  if (call.method !== 'POST') return { status: 405, body: { errors: ['Method not allowed'] } };
  const { query, variables } = bodyOf(call);
  if (typeof query !== 'string') return { status: 400, body: { errors: ['No query string was present'] } };
  if (world.callsLeft < 1) return dayIsOver(world.now());
  world.callsLeft -= 1;
  const given = typeof variables === 'object' && variables !== null ? variables : {};
  const document = documentOf(query);
  if (document instanceof GraphQLError) return refused([document]);
  const wrong = [...errorsAgainstContract(document), ...validate(schema, document)];
  if (wrong.length > 0) return refused(wrong);
  const cost = costOf(document, { ...given });
  const spent = spend(world, cost);
  if (!spent) return exhausted(200, secondsLeft(world));
  const complexity = { ...spent, query: cost, reset_in_x_seconds: spent.seconds };
  const rootValue = {
    users: (asked: object) => usersAsked(world, asked),
    me: () => userAnswer(world, user),
    account: world.account,
    teams: ({ ids }: { ids?: readonly string[] | null }) =>
      world.teams.filter(({ id }) => ids?.includes(id) ?? true).map((team) => teamAnswer(world, team)),
    boards: (asked: object) => boardsAsked(world, { ...asked }),
    items: (asked: object) => itemsAsked(world, { ...asked }),
    items_page_by_column_values: (asked: object) => foundItems(world, { ...asked }),
    next_items_page: (asked: object) => nextItems(world, { ...asked }),
    create_item: (asked: object) => createItem(world, user, { ...asked }),
    change_multiple_column_values: (asked: object) => changeValues(world, { ...asked }),
    create_update: (asked: object) => createUpdate(world, user, { ...asked }),
    complexity,
    version: { display_name: '2026-10', kind: 'current', value: '2026-10' },
  };
  const done = await execute({ schema, document, rootValue, variableValues: { ...given } });
  const { data, errors } = JSON.parse(JSON.stringify(done));
  return {
    status: 200,
    body: { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}), extensions },
  };
}

const extensions = { request_id: '5f0c2d6e-0000-4000-8000-0ff1ce000001' };

function documentOf(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Errors of a query come with status 200. */
function refused(errors: readonly GraphQLError[]): Answer {
  const told = errors.map(({ message, locations }) => ({
    message,
    locations,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  }));
  return { status: 200, body: { errors: told, extensions } };
}

/** The bare token, as monday's papers have it, or after `Bearer`. */
function userOf(world: World, { headers }: Call) {
  const token = (headers.authorization ?? '').replace(/^Bearer /, '');
  const id = world.tokens.get(token);
  return world.users.find((user) => user.id === id);
}

function bodyOf({ text }: Call): Body {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** Some of what was asked for and an error beside it: absences could not be read. */
function withoutAbsences(result: Answer): Answer {
  const body = result.body as { readonly data?: { readonly users?: readonly object[] } };
  const users = body.data?.users?.map((user) =>
    'out_of_office' in user ? { ...user, out_of_office: null } : user,
  );
  const path = ['users', 0, 'out_of_office'];
  const errors = [{ message: 'Internal server error', path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
  return { ...result, body: { ...body, data: { ...body.data, ...(users ? { users } : {}) }, errors } };
}
