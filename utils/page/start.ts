import type { Lifetime } from '@/utils/platform/lifetime';
import { answerInTab } from '@/utils/platform/page-messages';
import { defaultSignals, readSignals, type Signals, watchSignals } from '@/utils/platform/signals';
import { hand } from '@/utils/platform/world';
import type { FormId, SiteAdapter } from '@/utils/sites/site';
import { type Engine, type SiteParts, startEngine } from './engine';
import { makeGuard } from './guard';
import { adapterPart } from './parts';

/**
 * What every content script runs. Until the reader has accepted that pages are read, and after the
 * extension was updated under this page, it does nothing and leaves nothing in the page.
 */
export function startPage<Id extends FormId>(
  ctx: Lifetime,
  adapter: SiteAdapter<Id>,
  parts: SiteParts<Id>,
): void {
  const guard = makeGuard();
  hand(adapterPart, adapter);
  let signals: Signals = defaultSignals;
  let running: { readonly engine: Engine; readonly stop: AbortController } | null = null;

  const start = () => {
    const stop = new AbortController();
    const needs = { ...parts, adapter, guard, signal: stop.signal, display: () => signals.display };
    const engine = startEngine({ ...needs, isAlive: () => ctx.isValid });
    running = { engine, stop };
  };
  const end = () => {
    running?.stop.abort();
    running = null;
  };
  const follow = guard.wrap((next: Signals) => {
    const before = signals;
    signals = next;
    if (ctx.isInvalid || !next.consent) return end();
    if (running === null) return start();
    if (next.revision !== before.revision) running.engine.expire();
    if (JSON.stringify(next.display) !== JSON.stringify(before.display)) running.engine.redraw();
  });

  const unwatch = watchSignals(follow);
  const unlisten = answerInTab('capture', async (wish) => (await running?.engine.readThread(wish)) ?? null);
  ctx.onInvalidated(() => {
    end();
    // Once the extension is gone its own interfaces throw.
    guard.wrap(unwatch)();
    guard.wrap(unlisten)();
  });
  guard.settle(readSignals().then(follow));
}
