import type { Answer } from '../wire';
import { answer } from './answer.ts';
import { slackFetch } from './fetch.ts';
import { tokens } from './ids.ts';
import { createWorld } from './world.ts';

const at = Date.UTC(2026, 10, 25, 15, 10);

/** A workspace with a clock of its own and a way to ask its API, for the office's own tests. */
export function workspace() {
  const clock = { now: at };
  const world = createWorld({ now: () => clock.now });
  const send = slackFetch(world);
  const ask = async (
    method: string,
    args: Record<string, string> = {},
    token: string | null = tokens.full,
  ) => {
    const headers: HeadersInit = token === null ? {} : { authorization: `Bearer ${token}` };
    const body = new URLSearchParams(args);
    const answer = await send(`https://slack.com/api/${method}`, { method: 'POST', headers, body });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  /** A page that the browser itself goes to, or a form of it that is sent; no redirect is followed. */
  const visit = async (address: string, form?: Record<string, string>): Promise<Answer> => {
    const call = { url: new URL(address), headers: {}, text: new URLSearchParams(form).toString() };
    const came = await answer(world, { ...call, method: form ? 'POST' : 'GET' });
    if (typeof came === 'string') throw new Error(`The page does not open: ${came}`);
    return came;
  };
  return { clock, world, send, ask, visit };
}
