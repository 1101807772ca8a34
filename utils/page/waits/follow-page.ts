import { followSettings, type PageSettings } from '@/utils/platform/badge-voice';
import { lifetimeOfPage } from '@/utils/platform/lifetime-of-page';
import { shared, take } from '@/utils/platform/world';
import type { SiteAdapter } from '@/utils/sites/site';
import { type Guard, makeGuard } from '../guard';
import { adapterPart } from '../parts';

type PageSignals = NonNullable<PageSettings['signals']>;

/** What runs in a page while that may be read. */
export interface FollowedPart {
  readonly name: string;
  /** Whether it is switched on. */
  readonly isOn: (signals: PageSignals) => boolean;
  /** What it depends on: with another value it is asked to look anew. */
  readonly version: (signals: PageSignals) => unknown;
  /** Runs until `signal` ends; returns how it is asked to look anew. */
  readonly run: (adapter: SiteAdapter, guard: Guard, signal: AbortSignal) => () => void;
}

/** Runs it while pages may be read and it is switched on; once a page, however often its script is run. */
export function followPage({ name, isOn, version, run }: FollowedPart): void {
  shared(name, () => {
    const guard = makeGuard();
    const adapter = take<SiteAdapter>(adapterPart);
    const lifetime = lifetimeOfPage();
    if (adapter === undefined || lifetime === undefined) return null;
    let running: { readonly stop: AbortController; readonly outdate: () => void } | null = null;
    let known: unknown;
    const end = () => {
      running?.stop.abort();
      running = null;
    };
    const follow = guard.wrap(({ signals, [adapter.id]: voice }: PageSettings) => {
      if (lifetime.isInvalid || signals?.consent !== true || !voice || !isOn(signals)) return end();
      const before = known;
      known = version(signals);
      if (running === null) {
        const stop = new AbortController();
        running = { stop, outdate: run(adapter, guard, stop.signal) };
      } else if (known !== before) running.outdate();
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
