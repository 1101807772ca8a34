import { isEnumType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { hasContract, vendorSchema } from './monday/contract.ts';
import { mondayFetch } from './monday/fetch.ts';
import { schema } from './monday/schema.ts';
import { createWorld, token } from './monday/world.ts';
import { rawRequest } from './raw-request.ts';
import { startOffice } from './server.ts';
import { teammates } from './team/said.ts';

if (!hasContract) console.log("skipped: monday's schema is not beside the repository");

const told = teammates.flatMap(({ monday }) => (monday ? [monday] : []));

function account() {
  const clock = { now: Date.UTC(2026, 10, 25, 15, 10) };
  const world = createWorld({ now: () => clock.now });
  const ask = async (query: string, variables: object = {}, authorization = token) => {
    const headers = { authorization, 'content-type': 'application/json', 'api-version': '2026-10' };
    const body = JSON.stringify({ query, variables });
    const answer = await mondayFetch(world)('https://api.monday.com/v2', { method: 'POST', headers, body });
    return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
  };
  return { clock, world, ask };
}

describe('users', () => {
  test('say of each of the team what the table of the team says, without who was deactivated', async () => {
    const { ask } = account();
    const { body } = await ask('{ users(limit: 500) { id name email time_zone_identifier title status } }');
    expect(body.data.users).toEqual(
      told
        .filter(({ is }) => is !== 'deactivated')
        .map(({ id, name, email, zone, title }) => ({
          ...{ id, name, email, title },
          time_zone_identifier: zone,
          status: 'ACTIVE',
        })),
    );
    const left = await ask('{ users(status: [INACTIVE]) { name status } }');
    expect(left.body.data.users).toEqual([{ name: 'Oskar Nilsson', status: 'INACTIVE' }]);
    expect((await ask('{ users(non_active: true) { name } }')).body.data.users).toHaveLength(1);
  });

  test.each([1, 4, 9, 200])(
    'read in pages of %d everybody comes once, and the page after is empty',
    async (limit) => {
      const { ask } = account();
      const query = 'query ($limit: Int, $page: Int) { users(limit: $limit, page: $page) { id } }';
      const seen: string[] = [];
      for (let page = 1; ; page += 1) {
        const { body } = await ask(query, { limit, page });
        if (body.data.users.length === 0) break;
        seen.push(...body.data.users.map(({ id }: { id: string }) => id));
      }
      expect(seen).toEqual(told.filter(({ is }) => is !== 'deactivated').map(({ id }) => id));
    },
  );

  test('a leave, hours from UTC with their halves, teams', async () => {
    const { ask } = account();
    const { body } = await ask(
      '{ users(emails: ["PRIYA@fernhill.example", "ananya@fernhill.example"]) { name utc_hours_diff out_of_office { active start_date end_date type } teams { name users { name } } } }',
    );
    expect(body.data.users).toEqual([
      {
        name: 'Ananya Rao',
        utc_hours_diff: 5.5,
        out_of_office: null,
        teams: [
          {
            name: 'Launch',
            users: [{ name: 'Mara Lindqvist' }, { name: 'Ananya Rao' }, { name: 'Tom Becker' }],
          },
        ],
      },
      {
        name: 'Priya Nair',
        utc_hours_diff: 4,
        out_of_office: {
          active: true,
          start_date: '2026-11-22',
          end_date: '2026-12-02',
          type: 'on_vacation',
        },
        teams: [],
      },
    ]);
  });

  test('who one is, and where', async () => {
    const { ask, world } = account();
    const { body } = await ask('{ me { name email } account { name slug } version { value } }');
    expect(body.data).toEqual({
      me: { name: 'Mara Lindqvist', email: 'mara@fernhill.example' },
      account: { name: 'Fernhill', slug: 'fernhill' },
      version: { value: '2026-10' },
    });
    expect(world.log).toMatchObject([{ version: '2026-10', status: 200 }]);
  });
});

describe('what is refused', () => {
  test.each([
    ['a field that is not there', '{ users { id timezone } }', 'Cannot query field "timezone"'],
    ['an argument that is not there', '{ users(cursor: "x") { id } }', 'Unknown argument "cursor"'],
    ['more than a thousand', '{ users(limit: 1001) { id } }', 'limit must be'],
    ['page 0', '{ users(page: 0) { id } }', 'page must be'],
    ['no query', '{ users { id }', 'Syntax Error'],
  ])('%s: an error with status 200', async (_, query, words) => {
    const { ask } = account();
    const { status, body } = await ask(query);
    expect(status).toBe(200);
    expect(body.errors[0].message).toContain(words);
  });

  test('a wrong token: 401 and a text for an error; a bare token and one after Bearer work', async () => {
    const { ask } = account();
    const wrong = await ask('{ me { id } }', {}, 'nobody');
    expect([wrong.status, wrong.body]).toEqual([401, { errors: ['Not Authenticated'] }]);
    expect((await ask('{ me { id } }', {}, `Bearer ${token}`)).body.data.me.id).toBe('48011001');
  });
});

describe('limits', () => {
  test('a minute has so many points; an error with status 200 says when there are more', async () => {
    const { ask, world, clock } = account();
    world.budget = 1000;
    const query =
      '{ complexity { before query after reset_in_x_seconds } users(limit: 150) { id name email } }';
    expect((await ask(query)).body.data.complexity).toEqual({
      before: 1000,
      query: 454,
      after: 546,
      reset_in_x_seconds: 60,
    });
    clock.now += 20_000;
    expect((await ask(query)).status).toBe(200);
    const spent = await ask(query);
    expect([spent.status, spent.headers.get('retry-after'), spent.body.errors[0]]).toEqual([
      200,
      '40',
      {
        message: 'Complexity budget exhausted',
        extensions: { code: 'COMPLEXITY_BUDGET_EXHAUSTED', retry_in_seconds: 40 },
      },
    ]);
    clock.now += 41_000;
    expect((await ask(query)).body.data.users).toHaveLength(9);
  });

  test('a day has so many calls, until midnight UTC', async () => {
    const { ask, world } = account();
    world.callsLeft = 1;
    expect((await ask('{ me { id } }')).status).toBe(200);
    const over = await ask('{ me { id } }');
    expect([over.status, over.headers.get('retry-after')]).toEqual([429, String(8 * 3600 + 50 * 60)]);
    expect(over.body.errors[0].extensions.code).toBe('DAILY_LIMIT_EXCEEDED');
  });

  test('faults: both forms of a spent minute, too many requests, part of the data, a page of a gateway', async () => {
    const { ask, world } = account();
    world.faults.push(
      { kind: 'complexity', retryAfter: 7 },
      { kind: 'complexity-429' },
      { kind: '429', retryAfter: 3 },
      { kind: 'partial' },
      { kind: '502' },
    );
    const query = '{ users { name out_of_office { active } } }';
    expect((await ask(query)).body.errors[0].extensions.retry_in_seconds).toBe(7);
    expect((await ask(query)).status).toBe(429);
    expect((await ask(query)).headers.get('retry-after')).toBe('3');
    const part = (await ask(query)).body;
    expect([part.data.users.length, part.errors[0].path]).toEqual([9, ['users', 0, 'out_of_office']]);
    await expect(ask(query)).rejects.toThrow('JSON');
  });
});

test.skipIf(!hasContract)("what the office plays is part of the vendor's schema, field by field", () => {
  const vendor = vendorSchema();
  const wrong: string[] = [];
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    if (name.startsWith('__')) continue;
    const theirs = vendor?.getType(name);
    if (isEnumType(type) && isEnumType(theirs)) {
      const known = theirs.getValues().map((each) => each.name);
      wrong.push(
        ...type.getValues().flatMap((each) => (known.includes(each.name) ? [] : [`${name}.${each.name}`])),
      );
    } else if (isObjectType(type) && isObjectType(theirs)) {
      for (const [field, { type: ours, args }] of Object.entries(type.getFields())) {
        const other = theirs.getFields()[field];
        const odd = args.filter(
          (each) => String(other?.args.find((arg) => arg.name === each.name)?.type) !== String(each.type),
        );
        if (String(other?.type) !== String(ours) || odd.length > 0) wrong.push(`${name}.${field}`);
      }
    } else if (theirs === undefined) wrong.push(name);
  }
  expect(wrong).toEqual([]);
  const query = parse(
    '{ users(limit: 10, page: 2, status: [ACTIVE]) { id time_zone_identifier utc_hours_diff } }',
  );
  expect(vendor && validate(vendor, query)).toEqual([]);
});

test('over HTTP, without CORS headers', async () => {
  const office = await startOffice();
  const headers = { authorization: token, 'content-type': 'application/json' };
  const answer = await rawRequest(
    office,
    'POST',
    'https://api.monday.com/v2',
    headers,
    '{"query":"{ me { name } }"}',
  );
  expect(JSON.parse(answer.text).data).toEqual({ me: { name: 'Mara Lindqvist' } });
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  await office.close();
});
