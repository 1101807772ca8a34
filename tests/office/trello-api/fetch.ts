import { fetchWire } from '../wire.ts';
import { answer } from './answer.ts';
import type { World } from './world';

/** A `fetch` that reaches the office's Trello without a network; rejects as a browser's does. */
export function trelloFetch(world: World): typeof fetch {
  return fetchWire((call) => answer(world, call), world.now);
}
