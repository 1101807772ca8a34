import { googleFetch } from './fetch.ts';
import { createWorld, grantToken } from './world.ts';

/** An account of the office's Google with a clock of its own and a way to ask for what it may, for the office's own tests. */
export function account(...scopes: readonly string[]) {
  const clock = { now: Date.UTC(2026, 10, 25, 15, 10) };
  const world = createWorld({ now: () => clock.now, lagMs: 0 });
  const token = grantToken(
    world,
    scopes.map((name) => `https://www.googleapis.com/auth/${name}`),
  );
  const send = googleFetch(world);
  const ask = async (method: string, address: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await send(`https://${address}`, { method, headers, ...sent });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  return { clock, world, send, ask };
}
