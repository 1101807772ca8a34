import { followSettings, type PageSettings } from '@/utils/platform/badge-voice';
import { lifetimeOfPage } from '@/utils/platform/lifetime-of-page';
import { shared, take } from '@/utils/platform/world';
import type { FindSeen } from '@/utils/sites/seen-replies';
import type { SiteAdapter } from '@/utils/sites/site';
import { makeGuard } from '../guard';
import { adapterPart } from '../parts';
import { reportReplies } from './report-replies';

/** While pages may be read: sees replies that are waited for. Once a page, however often its script is run. */
export function watchReplies(find: FindSeen): void {
  shared('waits', () => {
    const guard = makeGuard();
    const adapter = take<SiteAdapter>(adapterPart);
    const lifetime = lifetimeOfPage();
    if (adapter === undefined || lifetime === undefined) return null;
    let running: { readonly stop: AbortController; readonly outdate: () => void } | null = null;
    let waitsAt: unknown;
    const end = () => {
      running?.stop.abort();
      running = null;
    };
    const follow = guard.wrap(({ signals, [adapter.id]: voice }: PageSettings) => {
      if (lifetime.isInvalid || signals?.consent !== true || !voice) return end();
      const before = waitsAt;
      ({ waitsAt } = signals);
      if (running === null) {
        const stop = new AbortController();
        running = { stop, outdate: reportReplies({ find, adapter, guard, signal: stop.signal }) };
      } else if (waitsAt !== before) running.outdate();
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
