import { type BadgeVoice, followSettings, type PageSettings } from '@/utils/platform/badge-voice';
import { lifetimeOfPage } from '@/utils/platform/lifetime-of-page';
import { shared, take } from '@/utils/platform/world';
import type { SiteAdapter } from '@/utils/sites/site';
import type { FindTitled } from '@/utils/sites/titled-thread';
import { makeGuard } from '../guard';
import { adapterPart } from '../parts';
import { showDecided } from './show-decided';

/**
 * While the reader wants it and pages may be read: shows by the title of the open thread that it has a decision. Once a
 * page, however often its script is run.
 */
export function watchDecided(find: FindTitled): void {
  shared('decided', () => {
    const guard = makeGuard();
    const adapter = take<SiteAdapter>(adapterPart);
    const lifetime = lifetimeOfPage();
    if (adapter === undefined || lifetime === undefined) return null;
    let running: { readonly stop: AbortController; readonly outdate: () => void } | null = null;
    let voice: BadgeVoice | undefined;
    let decidedAt: unknown;
    const end = () => {
      running?.stop.abort();
      running = null;
    };
    const begin = (first: BadgeVoice) => {
      const stop = new AbortController();
      const needs = { find, adapter, guard, signal: stop.signal, voice: () => voice ?? first };
      running = { stop, outdate: showDecided(needs) };
    };
    const follow = guard.wrap(({ signals, [adapter.id]: said }: PageSettings) => {
      const isOn = signals?.consent === true && signals.decided === true;
      if (lifetime.isInvalid || !isOn || !said) return end();
      const before = { voice, decidedAt };
      ({ decidedAt } = signals);
      voice = said;
      if (running === null) begin(said);
      else if (decidedAt !== before.decidedAt || voice !== before.voice) running.outdate();
    });
    const { read, stop } = followSettings(adapter.id, follow);
    lifetime.onInvalidated(() => {
      end();
      // Once the extension is gone its own interfaces throw.
      guard.wrap(stop)();
    });
    guard.settle(read);
    return null;
  });
}
