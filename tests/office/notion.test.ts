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

/** A request as the extension sends it, over HTTP. */
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

const linked = (url: string) => ({
  children: [
    {
      type: 'paragraph',
      paragraph: { rich_text: [{ type: 'text', text: { content: 'see', link: { url } } }] },
    },
  ],
});
const block = (type: string, content: object) => ({ children: [{ type, [type]: content }] });
const film = (url: string) => block('video', { type: 'external', external: { url } });

test.each([
  ['a link to a mail address', linked('mailto:ana@fernhill.example')],
  ['a link into the page', linked('#budget')],
  ['a link without a scheme', linked('fernhill.example/plan')],
  ['a link with a space', linked('https://fernhill.example/a b')],
  ['a link of another program', linked('zotero://select/1')],
  ['a link to a host without a name', linked('https://')],
  ['an empty link', linked('')],
])('%s refuses the whole page, and the answer names no path', async (_, more) => {
  const before = office.notion.nodes.size;
  const answer = await send('api.notion.com', 'POST', '/v1/pages', { ...page('Plan'), ...more });
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.text)).toMatchObject({
    code: 'validation_error',
    message: 'Content creation Failed. Fix the following: \nInvalid URL for link.',
  });
  expect(office.notion.nodes.size).toBe(before);
});

test('where the office is asked to, it names the link that it refuses', async () => {
  office.notion.namesLinks = true;
  const answer = await send('api.notion.com', 'POST', '/v1/pages', { ...page('Plan'), ...linked('url') });
  office.notion.namesLinks = false;
  expect(JSON.parse(answer.text).message).toContain(
    'body.children[0].paragraph.rich_text[0].text.link.url: Invalid URL for link.',
  );
});

test.each([
  ['a link', linked('https://fernhill.example/plan?q=1#two'), 200],
  ['a link with letters of another script', linked('https://fernhill.example/計画'), 200],
  ['a film of YouTube', film('https://www.youtube.com/watch?v=4f2a90c1d37'), 200],
  ['a file', film('https://files.example/launch.MP4?t=3'), 200],
  ['a film of Loom as video', film('https://www.loom.com/share/4f2a90c1d37b4e6c8a5d1e0b7c936f24'), 400],
  ['a film of Vidyard as video', film('https://share.vidyard.com/watch/abc'), 400],
  ['a film of Vimeo as video', film('https://vimeo.com/76979871'), 400],
  ['a page called after YouTube', film('https://youtube.com.evil.example/watch?v=1'), 400],
  [
    'an embed of Loom',
    block('embed', { url: 'https://www.loom.com/share/4f2a90c1d37b4e6c8a5d1e0b7c936f24' }),
    200,
  ],
  ['an embed of Vidyard', block('embed', { url: 'https://share.vidyard.com/watch/abc' }), 200],
  ['an embed of any page', block('embed', { url: 'https://fernhill.example/plan' }), 400],
  ['a bookmark of any page', block('bookmark', { url: 'https://fernhill.example/plan' }), 200],
  ['an equation of 1,001 signs', block('equation', { expression: 'x'.repeat(1001) }), 400],
  ['a link of 2,001 signs', linked(`https://a.example/${'x'.repeat(1983)}`), 400],
])('%s: %#', async (_, more, status) => {
  const answer = await send('api.notion.com', 'POST', '/v1/pages', { ...page('Plan'), ...more });
  expect([answer.status, answer.text]).toEqual([status, expect.anything()]);
});

test('an embed shows its address to who reads the page', async () => {
  const address = 'https://www.loom.com/share/4f2a90c1d37b4e6c8a5d1e0b7c936f24';
  const made = await send('api.notion.com', 'POST', '/v1/pages', {
    ...page('Films'),
    ...block('embed', { url: address }),
  });
  const path = new URL(JSON.parse(made.text).url).pathname;
  expect((await send('www.notion.so', 'GET', `${path}?text`)).text).toContain(`Embed: ${address}`);
  expect((await send('www.notion.so', 'GET', path)).text).toContain(address);
});

test('1,001 blocks and a body over 500 kB are refused', async () => {
  const inner = Array.from({ length: 100 }, () => ({ type: 'divider', divider: {} }));
  const toggle = { type: 'toggle', toggle: { rich_text: [], children: inner } };
  const many = await send('api.notion.com', 'POST', '/v1/pages', {
    ...page('Plan'),
    children: Array.from({ length: 10 }, () => toggle),
  });
  expect([many.status, JSON.parse(many.text).code]).toEqual([400, 'validation_error']);
  const text = { type: 'text', text: { content: 'x'.repeat(2000) } };
  const big = await send('api.notion.com', 'POST', '/v1/pages', {
    ...page('Plan'),
    children: Array.from({ length: 3 }, () => ({
      type: 'paragraph',
      paragraph: { rich_text: Array.from({ length: 90 }, () => text) },
    })),
  });
  expect(big.status).toBe(400);
});

test('faults: a cursor that repeats for ever, a Retry-After of 31 years or of no number', async () => {
  const { faults } = office.notion;
  faults.push({ kind: 'same-cursor', on: 'POST /v1/search', times: 3 });
  const first = JSON.parse((await send('api.notion.com', 'POST', '/v1/search', {})).text);
  expect(first).toMatchObject({ has_more: true, next_cursor: expect.any(String) });
  for (let turn = 0; turn < 2; turn += 1) {
    const next = await send('api.notion.com', 'POST', '/v1/search', { start_cursor: first.next_cursor });
    expect(JSON.parse(next.text)).toMatchObject({ has_more: true, next_cursor: first.next_cursor });
  }
  faults.push({ kind: '429', retryAfter: 999_999_999 }, { kind: '529', retryAfter: 'soon' });
  const long = await send('api.notion.com', 'GET', '/v1/users/me');
  expect([long.status, long.headers]).toMatchObject([429, { 'retry-after': '999999999' }]);
  const odd = await send('api.notion.com', 'GET', '/v1/users/me');
  expect([odd.status, odd.headers]).toMatchObject([529, { 'retry-after': 'soon' }]);
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
