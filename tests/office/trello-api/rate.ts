import type { Answer } from '../wire';
import { limited } from './refused.ts';
import type { World } from './world';

const window = 10_000;
const long = 900_000;

/** Counts a call. Who asks on although refused, 200 times in a window, is refused until it ends. */
export function checkRate(world: World, path: string): Answer | null {
  const now = world.now();
  while ((world.calls[0]?.at ?? now) <= now - long) world.calls.shift();
  const recent = world.calls.filter(({ at }) => at > now - window);
  const members = path.startsWith('/1/members/');
  const taken = recent.filter(({ refused }) => !refused).length;
  const error =
    recent.length - taken > 200 || taken >= world.limits.key
      ? 'API_KEY_LIMIT_EXCEEDED'
      : taken >= world.limits.token ||
          (members &&
            world.calls.filter((each) => each.members && !each.refused).length >= world.limits.members)
        ? 'API_TOKEN_LIMIT_EXCEEDED'
        : null;
  world.calls.push({ at: now, members, refused: error !== null });
  return error === null ? null : limited(error);
}
