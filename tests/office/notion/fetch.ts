import { answer } from './answer.ts';
import type { Json } from './json';
import type { World } from './world';

/** `fetch` that reaches the office's Notion without a network; rejects as a browser's does. */
export function fetchOf(world: World): typeof fetch {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const text = await request.text();
    const result = await answer(world, {
      method: request.method,
      url: new URL(request.url),
      headers: Object.fromEntries(request.headers),
      body: text === '' ? undefined : (JSON.parse(text) as Json),
      bytes: Buffer.byteLength(text),
    });
    if (result === 'refused') throw refused();
    if (result === 'cut') throw new TypeError('Failed to fetch');
    const { status, headers, body } = result;
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(content, {
      status,
      headers: {
        'content-type': 'application/json',
        date: new Date(world.now()).toUTCString(),
        ...headers,
      },
    });
  };
}

/** Node says so; a browser's fetch does not tell a refused connection from a cut one. */
function refused(): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
}
