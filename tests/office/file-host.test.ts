import { get as getPlainly } from 'node:http';
import { get as getOverHttp } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesFetch } from './file-host/fetch.ts';
import { elsewhere, team } from './file-host/seed.ts';
import { createWorld } from './file-host/world.ts';
import { rawRequest } from './raw-request.ts';
import type { Office } from './server.ts';
import { startOffice } from './server.ts';
import { teammates } from './team/said.ts';

function hosts() {
  const clock = { now: Date.UTC(2026, 10, 25, 15, 10) };
  const wait = async (ms: number) => {
    clock.now += ms;
  };
  const world = createWorld({ now: () => clock.now, wait });
  return { clock, world, get: (path: string, init?: RequestInit) => filesFetch(world)(team + path, init) };
}

describe("the team's files", () => {
  test('CSV and JSON say of each of the team what the table of the team says', async () => {
    const { get } = hosts();
    const told = teammates.flatMap(({ file }) => (file ? [file] : []));
    const csv = await (await get('/people.csv')).text();
    expect(csv.split('\r\n').slice(1, -1)).toEqual(
      told.map(({ name, email, zone }) => `${name},${email},${zone}`),
    );
    const json = await (await get('/people.json')).json();
    expect(json.people).toEqual(told.map(({ name, email, zone }) => ({ name, email, zone })));
  });

  test('ICS has a leave of whole days whose end is the first day back, one that was called off, and folded lines', async () => {
    const { get } = hosts();
    const answer = await get('/time-off.ics');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await answer.text();
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(2);
    expect(events[0]).toContain(
      'DTSTART;VALUE=DATE:20261122\r\nDTEND;VALUE=DATE:20261203\r\nSUMMARY:Priya Nair - Leave',
    );
    expect(events[0]).toContain('PARTSTAT=ACCEPTED:mailto:priya@fernhill.example');
    expect(events[1]).toContain('STATUS:CANCELLED');
  });
});

describe('what is new', () => {
  test.each(['/people.csv', '/weak.csv'])('%s: by its tag, until the text is another', async (path) => {
    const { get, world } = hosts();
    const first = await get(path);
    const tag = first.headers.get('etag') ?? '';
    const ask = () => get(path, { headers: { 'if-none-match': tag } });
    const same = await ask();
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', tag]);
    world.put(team + path, 'Name,Email\r\nAna,ana@fernhill.example\r\n');
    const next = await ask();
    expect([next.status, await next.text()]).toEqual([200, 'Name,Email\r\nAna,ana@fernhill.example\r\n']);
  });

  test('by its date alone', async () => {
    const { get, world, clock } = hosts();
    const first = await get('/modified.csv');
    expect(first.headers.get('etag')).toBeNull();
    const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
    expect((await get('/modified.csv', { headers: since })).status).toBe(304);
    clock.now += 5000;
    world.put(`${team}/modified.csv`, 'Name\r\n');
    expect((await get('/modified.csv', { headers: since })).status).toBe(200);
  });

  test('not at all', async () => {
    const { get } = hosts();
    const first = await get('/no-etag.csv');
    expect([first.headers.get('etag'), first.headers.get('last-modified')]).toEqual([null, null]);
    const asked = { 'if-none-match': '"x"', 'if-modified-since': new Date().toUTCString() };
    expect((await get('/no-etag.csv', { headers: asked })).status).toBe(200);
  });
});

describe('odd addresses', () => {
  test.each([
    ['/missing.csv', 404],
    ['/gone.csv', 410],
    ['/forbidden.csv', 403],
    ['/broken.csv', 500],
    ['/busy.csv', 429],
  ])('%s: %d, with a page that is no file', async (path, status) => {
    const { get } = hosts();
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
  });

  test.each([
    ['/moved.csv', `${team}/people.csv`, 200],
    ['/moved-away.csv', `${elsewhere}/people.csv`, 200],
    ['/moved-to-http.csv', 'http://team.example/people.csv', 200],
    ['/private.csv', `${elsewhere}/sign-in`, 200],
  ])('%s leads to %s, where a browser says so', async (path, url, status) => {
    const { get } = hosts();
    const answer = await get(path);
    expect([answer.url, answer.redirected, answer.status]).toEqual([url, true, status]);
    await expect(get(path, { redirect: 'error' })).rejects.toThrow('Failed to fetch');
    expect(await get(path, { redirect: 'manual' })).toMatchObject({ type: 'opaqueredirect', status: 0 });
  });

  test('a redirect to itself ends as a failure', async () => {
    const { get, world } = hosts();
    await expect(get('/loop.csv')).rejects.toThrow('Failed to fetch');
    expect(world.log).toHaveLength(21);
  });

  test('packed it is the same text', async () => {
    const { get } = hosts();
    const [plain, packed] = [await get('/people.csv'), await get('/packed.csv')];
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(await plain.text());
  });

  test('what is endless, large or slow stops when nobody reads on', async () => {
    const { get, world } = hosts();
    for (const path of ['/endless.csv', '/large.csv', '/trickle.csv']) {
      const reader = (await get(path)).body?.getReader();
      await reader?.read();
      await reader?.cancel();
    }
    expect(world.log.every(({ bytes }) => bytes > 0 && bytes < 1_000_000)).toBe(true);
  });

  test('50 MB are 50 MB, packed some hundred kilobytes; a cut answer fails while it is read', async () => {
    const { get, world } = hosts();
    const sizeOf = async (path: string) => (await (await get(path)).arrayBuffer()).byteLength;
    const large = await get('/large.csv');
    expect(large.headers.get('content-length')).toBe('50000000');
    await large.body?.cancel();
    expect(await sizeOf('/bomb.csv')).toBe(50_000_000);
    expect(world.log[1]?.bytes).toBeLessThan(500_000);
    await expect(sizeOf('/cut.csv')).rejects.toThrow();
  });

  test('faults: none there, slow, refused, a page of another status', async () => {
    const { get, world, clock } = hosts();
    world.faults.push(
      { kind: 'refused' },
      { kind: '503', on: 'GET /people.csv', retryAfter: 9 },
      { kind: 'slow', on: 'GET /people.csv', ms: 60_000 },
    );
    await expect(get('/people.csv')).rejects.toThrow('Failed to fetch');
    const busy = await get('/people.csv');
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '9']);
    const before = clock.now;
    expect((await get('/people.csv')).status).toBe(200);
    expect(clock.now - before).toBe(60_000);
  });
});

describe('over HTTP', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.close());

  test('files come with their tag and no CORS headers, packed where that was asked for', async () => {
    const first = await rawRequest(office, 'GET', `${team}/people.csv`);
    expect(Object.keys(first.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const tagged = { 'if-none-match': String(first.headers.etag) };
    expect((await rawRequest(office, 'GET', `${team}/people.csv`, tagged)).status).toBe(304);
    const packed = await rawRequest(office, 'GET', `${team}/packed.csv`, { 'accept-encoding': 'gzip, br' });
    expect([packed.headers['content-encoding'], packed.bytes[0]]).toEqual(['gzip', 0x1f]);
    const plain = await rawRequest(office, 'GET', `${team}/packed.csv`, { 'accept-encoding': 'br' });
    expect(plain.text).toBe(first.text);
    await expect(rawRequest(office, 'GET', `${team}/cut.csv`)).rejects.toThrow();
    expect((await rawRequest(office, 'HEAD', `${team}/people.csv`)).text).toBe('');
    expect(office.plainRequests).toBe(0);
  });

  test.each(['/endless.csv', '/large.csv', '/trickle.csv'])('%s stops once nobody reads on', async (path) => {
    const before = office.teamFiles.log.length;
    await new Promise<void>((resolve) => {
      const options = { host: '127.0.0.1', port: office.port, path, headers: { host: 'team.example' } };
      const sent = getOverHttp({ ...options, rejectUnauthorized: false }, (answer) => {
        answer.once('data', () => {
          answer.destroy();
          resolve();
        });
      });
      sent.on('error', () => undefined);
    });
    const entry = office.teamFiles.log[before];
    await expect.poll(() => entry?.hasEnded).toBe(true);
    expect(entry?.bytes).toBeGreaterThan(0);
    expect(entry?.bytes).toBeLessThan(20_000_000);
  });

  test('a request without encryption gets no answer, and is counted', async () => {
    const failed = await new Promise<boolean>((resolve) => {
      const options = {
        host: '127.0.0.1',
        port: office.port,
        path: '/people.csv',
        headers: { host: 'team.example' },
      };
      getPlainly(options, () => resolve(false)).on('error', () => resolve(true));
    });
    expect([failed, office.plainRequests]).toEqual([true, 1]);
  });
});
