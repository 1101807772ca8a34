import { meetFault } from '../fault.ts';
import type { Answer, Call, Result } from '../wire';
import { argumentsOf, type Known, Refused } from './call.ts';
import { checkAnswer, checkArguments } from './contract.ts';
import { listChannels, listMembers, missing } from './conversations.ts';
import type { Fault } from './faults';
import { refusalOf, tooMany } from './faults.ts';
import { listGroups, listGroupUsers } from './groups.ts';
import { authorizePage, decide } from './oauth.ts';
import { readTeam, revokeToken, testToken } from './team.ts';
import { exchange } from './tokens.ts';
import { listUsers, readProfile, readUser } from './users.ts';
import type { Token, World } from './world';

interface Method {
  /** The scope that it needs; null: any token will do. */
  readonly scope: string | null;
  readonly readsJson?: boolean;
  readonly work: (known: Known) => Readonly<Record<string, unknown>>;
}

const methods: Readonly<Record<string, Method>> = {
  'auth.test': { scope: null, readsJson: true, work: testToken },
  'auth.revoke': { scope: null, work: revokeToken },
  'team.info': { scope: 'team:read', work: readTeam },
  'users.list': { scope: 'users:read', work: listUsers },
  'users.info': { scope: 'users:read', work: readUser },
  'users.profile.get': { scope: 'users.profile:read', work: readProfile },
  'usergroups.list': { scope: 'usergroups:read', work: listGroups },
  'usergroups.users.list': { scope: 'usergroups:read', work: listGroupUsers },
  // Which scope these need goes by the kind of channel.
  'conversations.list': { scope: null, work: listChannels },
  'conversations.members': { scope: null, work: listMembers },
};

/** Answers a request as Slack does, faults and all. Throws where the office itself breaks the contract. */
export async function answer(world: World, call: Call): Promise<Result> {
  const { pathname } = call.url;
  if (pathname.startsWith('/oauth/'))
    return call.method === 'POST' ? decide(world, call) : authorizePage(world, call.url);
  // A page may send a plain form, but never a header of its own: the preflight does not let it.
  if (call.method === 'OPTIONS') return { status: 200, headers: preflight, body: '' };
  const method = pathname.replace(/^\/api\//, '');
  const entry = { method, args: Object.fromEntries(call.url.searchParams), at: world.now(), came: '' };
  world.log.push(entry);
  const result = await withFault(world, call, method, meetFault(world.faults, call.method, pathname), entry);
  entry.came = cameOf(result);
  return typeof result === 'string' ? result : { ...result, headers: { ...anywhere, ...result.headers } };
}

const anywhere = { 'access-control-allow-origin': '*' };
const preflight = {
  ...anywhere,
  'access-control-allow-headers': 'slack-route, x-slack-version-ts, x-b3-traceid, x-b3-spanid, x-b3-sampled',
};

interface Entry {
  args: Readonly<Record<string, string>>;
}

async function withFault(
  world: World,
  call: Call,
  method: string,
  fault: Fault | undefined,
  entry: Entry,
): Promise<Result> {
  if (fault?.kind === 'refused') return 'refused';
  if (fault?.kind === 'cut-before') return 'cut';
  if (fault?.instead) return fault.instead(JSON.stringify([call.headers, call.text]));
  const refusal = fault && refusalOf(fault);
  if (refusal) return refusal;
  const done = await work(world, call, method, entry);
  if (fault?.kind === 'cut-after') return 'cut';
  if (fault?.kind === 'slow') await world.wait(fault.ms ?? 40_000);
  return fault?.kind === 'same-cursor' ? withSameCursor(done, entry.args) : done;
}

/** A list that never ends: each page says that there is one more, beginning where this one began. */
function withSameCursor(done: Answer, { cursor }: Readonly<Record<string, string>>): Answer {
  const body = done.body as { readonly members?: readonly { readonly id: string }[] };
  const next = cursor || btoa(`user:${body.members?.[0]?.id}`);
  return { ...done, body: { ...body, response_metadata: { next_cursor: next } } };
}

async function work(world: World, call: Call, name: string, entry: Entry): Promise<Answer> {
  try {
    if (call.method !== 'GET' && call.method !== 'POST') throw new Refused('invalid_request_method');
    const method = methods[name];
    const args = argumentsOf(call, method?.readsJson === true);
    const { token: _, ...told } = args;
    entry.args = told;
    if (/^oauth\.v2(\.user)?\.access$/.test(name))
      return { status: 200, body: { ok: true, ...exchange(world, call, name, args) } };
    if (!method) throw new Refused('unknown_method', { req_method: name });
    const token = tokenOf(world, call, args);
    if (isTooFast(world, name)) return tooMany(60);
    if (method.scope !== null && !token.scopes.includes(method.scope))
      throw missing(method.scope, token.scopes);
    await checkArguments(name, told);
    const body = { ok: true, ...method.work({ world, method: name, args: told, call, token }) };
    await checkAnswer(name, body);
    const headers = {
      'x-oauth-scopes': token.scopes.join(','),
      ...(method.scope === null ? {} : { 'x-accepted-oauth-scopes': method.scope }),
    };
    return { status: 200, headers, body };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.answer;
  }
}

/** From the header or a form, never from an address: apps of after February 2021 may not send it there. */
function tokenOf(world: World, { url, headers }: Call, args: Readonly<Record<string, string>>): Token {
  if (url.searchParams.has('token')) throw new Refused('invalid_auth');
  const value = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? args.token;
  if (value === undefined) throw new Refused('not_authed');
  const token = world.tokens.get(value);
  if (!token) throw new Refused('invalid_auth');
  if (token.state === 'revoked') throw new Refused('token_revoked');
  if (token.state === 'inactive') throw new Refused('account_inactive');
  if (token.expiresAt !== undefined && token.expiresAt <= world.now()) throw new Refused('token_expired');
  return token;
}

/** Counts the calls of the last minute, this one among them. */
function isTooFast(world: World, name: string): boolean {
  const most = world.perMinute?.[name];
  const since = world.now() - 60_000;
  return (
    most !== undefined && world.log.filter(({ method, at }) => method === name && at > since).length > most
  );
}

function cameOf(result: Result): string {
  if (typeof result === 'string') return result;
  if (result.status !== 200) return String(result.status);
  const { ok, error } = result.body as { readonly ok?: boolean; readonly error?: string };
  return ok === true ? 'ok' : (error ?? '200');
}
