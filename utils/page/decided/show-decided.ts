import { type DecidedChip, makeDecided } from '@/components/badge/decided';
import { moveHost } from '@/components/badge/move-host';
import type { BadgeVoice } from '@/utils/platform/badge-voice';
import type { DecisionOnPage } from '@/utils/platform/messages';
import { askWorker } from '@/utils/platform/page-messages';
import { attr, rootOf } from '@/utils/sites/read/dom';
import { parentOf } from '@/utils/sites/read/nodes';
import type { SiteAdapter } from '@/utils/sites/site';
import type { FindTitled, TitledThread } from '@/utils/sites/titled-thread';
import { aroundTyped } from '../around-typed';
import { carry } from '../carry';
import { oncePerFrame } from '../frame';
import type { Guard } from '../guard';
import { decidedView } from './decided-view';

interface Needs {
  readonly find: FindTitled;
  readonly adapter: Pick<SiteAdapter, 'me' | 'isDark' | 'hostAttribute'>;
  readonly guard: Guard;
  readonly signal: AbortSignal;
  readonly voice: () => BadgeVoice;
}

/** So often the page may take the chip away; after that it is left out, as two that fight would freeze the page. */
const patience = 25;

/** Draws the chip until `signal` ends; what it returns has the worker asked again, as decisions or words have changed. */
export function showDecided({ find, adapter, guard, signal, voice }: Needs): () => void {
  let asked: string | null = null;
  let known: DecisionOnPage | null = null;
  let chip: DecidedChip | null = null;
  let placed = '';
  let beside: Element | null = null;
  let removals = 0;

  const press = () => {
    if (asked !== null) guard.settle(askWorker('openDecisionOf', { threadId: asked }));
  };
  const withdraw = () => {
    chip?.host.remove();
    chip = null;
    placed = '';
  };
  const ask = (threadId: string) => {
    asked = threadId;
    known = null;
    const asking = askWorker('decisionOf', { threadId }).then((answer) => {
      // Meanwhile another thread may be open.
      if (asked !== threadId || signal.aborted) return;
      known = answer;
      pass();
    });
    guard.settle(asking);
  };
  const draw = (decision: DecisionOnPage, { title, bar, strips }: TitledThread) => {
    chip ??= makeHosted();
    const { host, pill } = chip;
    if (parentOf(host) === null || bar !== beside) {
      if (placed !== '' && ++removals > patience) return;
      if (!carry(host, bar)) return withdraw();
      beside = bar;
      placed = '';
    }
    chip.show(decidedView(decision, voice(), adapter.isDark(title)));
    const free = strips();
    const text = JSON.stringify([free, chip.pill.ariaLabel]);
    if (text === placed) return;
    placed = text;
    const { width } = pill.getBoundingClientRect();
    const strip = free.find(({ left, right }) => right - left >= width);
    chip.hide(strip === undefined);
    if (strip !== undefined) moveHost(host, strip);
  };
  const makeHosted = () => {
    const made = makeDecided(press);
    const [name, value] = adapter.hostAttribute ?? [];
    if (name !== undefined && value !== undefined) made.host.setAttribute(name, value);
    return made;
  };
  const observer = new MutationObserver(() => pass());
  const around = aroundTyped(observer, { childList: true });
  const look = () => {
    around.look([rootOf(document)]);
    const titled = guard.attempt(() => find(contextOf(adapter)), null);
    if (titled === null) {
      asked = null;
      return withdraw();
    }
    if (titled.threadId !== asked) {
      withdraw();
      return ask(titled.threadId);
    }
    if (known === null) withdraw();
    else draw(known, titled);
  };
  const pass = oncePerFrame(signal, guard.wrap(look));

  window.addEventListener('resize', pass, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    withdraw();
  });
  pass();
  return () => {
    asked = null;
    pass();
  };
}

const contextOf = (adapter: Pick<SiteAdapter, 'me'>) => ({
  document,
  location,
  me: adapter.me(document),
  now: Date.now(),
  language: attr(rootOf(document), 'lang') ?? '',
});
