import { answer } from './answer.ts';
import type { World } from './world';

/** A `fetch` that reaches this world without a network, for tests and simulations. An abort ends the wait, not the work. */
export function googleFetch(world: World): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const call = {
      method: request.method,
      url: new URL(request.url),
      headers: Object.fromEntries(request.headers),
      text: await request.text(),
    };
    const { signal } = request;
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const result = await Promise.race([answer(world, call), aborted]);
    // What a browser says, whatever the cause.
    if (result === 'cut' || result === 'refused') throw new TypeError('Failed to fetch');
    const { status, headers, body } = result;
    const isText = typeof body === 'string';
    return new Response(isText ? body : JSON.stringify(body), {
      status,
      headers: {
        date: new Date(world.now()).toUTCString(),
        ...(isText ? {} : { 'content-type': 'application/json; charset=UTF-8' }),
        ...headers,
      },
    });
  };
}
