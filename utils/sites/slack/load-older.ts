import { awaitPage } from '../read/await-page';
import { find, findAll } from '../read/dom';
import { isConnected } from '../read/nodes';
import { press } from '../read/press';
import { isShown } from '../read/visible';
import type { Harvest } from './harvest';
import { partsNow, type Scope } from './scope';
import { olderReplies } from './selectors';
import { isLoading } from './unbroken';

/** Older replies come from the network. */
const loading = { quiet: 3_000, most: 20_000 };
/** Far more steps than the longest thread needs; each is bounded in time. */
export const mostLoads = 2_000;

/** What Slack draws in a thread to load its older replies, as long as there are any. */
export function olderButton(scope: Scope): Element | undefined {
  return partsNow(scope)
    .flatMap((part) => findAll(part, olderReplies))
    .find(isShown);
}

/** Presses *load older* until it is gone; false where it stays and brings nothing. */
export async function loadOlder(scope: Scope, signal: AbortSignal, harvest: Harvest): Promise<boolean> {
  for (let at = 0; at < mostLoads; at += 1) {
    const button = olderButton(scope);
    if (button === undefined) return true;
    const before = harvest.size();
    press(find(button, 'button, [role="button"]') ?? button);
    const hasCome = () => {
      harvest.gather();
      return harvest.size() > before || !isConnected(button);
    };
    if (!(await awaitPage(scope.container, hasCome, { signal, ...loading }))) return false;
  }
  return false;
}

/** Waits for what is on its way, where a line says so; false where it does not come. */
export async function loaded(scroller: Element, signal: AbortSignal, harvest: Harvest): Promise<boolean> {
  if (!isLoading(scroller)) return true;
  const before = harvest.size();
  const hasCome = () => {
    harvest.gather();
    return harvest.size() > before || !isLoading(scroller);
  };
  return awaitPage(scroller, hasCome, { signal, ...loading });
}
