import { type BadgeVoice, followSettings, type PageSettings } from '@/utils/platform/badge-voice';
import type { Lifetime } from '@/utils/platform/lifetime';
import { answerInTab } from '@/utils/platform/page-messages';
import { hand } from '@/utils/platform/world';
import type { FormId, SiteAdapter } from '@/utils/sites/site';
import { type Engine, type SiteParts, startEngine } from './engine';
import { makeGuard } from './guard';
import { adapterPart } from './parts';

/**
 * What every content script runs. Until the reader has accepted that pages are read and its voice is there, and after
 * the extension was updated under this page, it does nothing and leaves nothing in the page.
 */
export function startPage<Id extends FormId>(
  ctx: Lifetime,
  adapter: SiteAdapter<Id>,
  parts: SiteParts<Id>,
): void {
  const guard = makeGuard();
  hand(adapterPart, adapter);
  let running: { readonly engine: Engine; readonly stop: AbortController } | null = null;
  let voice: BadgeVoice | undefined;
  let revision: unknown;

  const start = (first: BadgeVoice) => {
    const stop = new AbortController();
    const needs = { ...parts, adapter, guard, signal: stop.signal, voice: () => voice ?? first };
    const engine = startEngine({ ...needs, isAlive: () => ctx.isValid });
    running = { engine, stop };
  };
  const end = () => {
    running?.stop.abort();
    running = null;
  };
  const follow = guard.wrap(({ signals, [adapter.id]: said }: PageSettings) => {
    if (ctx.isInvalid || signals?.consent !== true || !said) return end();
    const before = { voice, revision };
    ({ revision } = signals);
    voice = said;
    if (running === null) return start(voice);
    if (revision !== before.revision) running.engine.expire();
    if (voice !== before.voice) running.engine.redraw();
  });

  const { read, stop } = followSettings(adapter.id, follow);
  const unlisten = answerInTab('capture', async (wish) => (await running?.engine.readThread(wish)) ?? null);
  ctx.onInvalidated(() => {
    end();
    // Once the extension is gone its own interfaces throw.
    guard.wrap(stop)();
    guard.wrap(unlisten)();
  });
  guard.settle(read);
}
