import { fetchWire } from '../wire.ts';
import { answer, hosts } from './answer.ts';
import type { World } from './world';

/** A `fetch` that reaches this world without a network, for tests and simulations. An abort ends the wait, not the work. */
export function googleFetch(world: World): typeof fetch {
  const wire = fetchWire((call) => answer(world, call), world.now);
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    // A page that the browser itself goes to: a test reads where it is sent back to.
    if (url.host !== hosts.accounts) return wire(request);
    const headers = Object.fromEntries(request.headers);
    const result = await answer(world, { method: request.method, url, headers, text: await request.text() });
    if (typeof result === 'string') throw new TypeError('Failed to fetch');
    return new Response(String(result.body), { status: result.status, headers: { ...result.headers } });
  };
}
