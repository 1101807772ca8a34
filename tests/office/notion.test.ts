import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids, token } from './notion/ids.ts';
import type { Office } from './server.ts';
import { startOffice } from './server.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

/** A request as the extension sends it, over the wire. */
function send(host: string, method: string, path: string, body?: object) {
  return new Promise<{ status: number; headers: object; text: string }>((resolve, reject) => {
    const headers = {
      host,
      authorization: `Bearer ${token}`,
      'notion-version': '2026-03-11',
      'content-type': 'application/json',
    };
    const options = {
      port: office.port,
      host: '127.0.0.1',
      method,
      path,
      headers,
      rejectUnauthorized: false,
    };
    const sent = request(options, (answer) => {
      const chunks: Uint8Array[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const page = (content: string) => ({
  parent: { type: 'page_id', page_id: ids.notes },
  properties: { title: { title: [{ type: 'text', text: { content } }] } },
  children: [{ type: 'to_do', to_do: { rich_text: [{ type: 'text', text: { content: 'A & B' } }] } }],
});

test('a page that was written reads back as text and as a page, and no answer has CORS headers', async () => {
  const made = await send('api.notion.com', 'POST', '/v1/pages', page('Plan <1>'));
  expect(made.status).toBe(200);
  expect(Object.keys(made.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  const { url } = JSON.parse(made.text);
  const path = new URL(url).pathname;
  expect((await send('www.notion.so', 'GET', `${path}?text`)).text).toBe(
    'Plan <1>\ntitle: Plan <1>\n\n☐ A & B\n',
  );
  expect((await send('www.notion.so', 'GET', path)).text).toContain('<h1>Plan &lt;1&gt;</h1>');
  expect((await send('www.notion.so', 'GET', '/nothing')).status).toBe(404);
});

test.each([
  ['a property that does not exist', { properties: { Colour: { rich_text: [] } } }],
  ['a text of 2,001 characters', page('x'.repeat(2_001))],
  [
    'four tiers',
    {
      children: [0, 1, 2].reduce<object[]>(
        (children) => [{ type: 'toggle', toggle: { rich_text: [], children } }],
        [{ type: 'paragraph', paragraph: { rich_text: [] } }],
      ),
    },
  ],
  ['101 children', { children: Array.from({ length: 101 }, () => ({ type: 'divider', divider: {} })) }],
  ['a block of no kind', { children: [{ type: 'fancy', fancy: {} }] }],
])('%s is refused as Notion does', async (_, more) => {
  const answer = await send('api.notion.com', 'POST', '/v1/pages', { ...page('Plan'), ...more });
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.text).code).toBe('validation_error');
});

test('switches: a connection that breaks, a token that is revoked', async () => {
  await send('api.notion.com', 'POST', '/control', { faults: [{ kind: 'cut-after', on: 'POST /v1/pages' }] });
  await expect(send('api.notion.com', 'POST', '/v1/pages', page('Lost'))).rejects.toThrow();
  expect(
    [...office.notion.nodes.values()].some((node) => JSON.stringify(node.properties).includes('Lost')),
  ).toBe(true);
  await send('api.notion.com', 'POST', '/control', { revoke: token });
  expect((await send('api.notion.com', 'GET', '/v1/users/me')).status).toBe(401);
});
