import { rootOf } from '@/utils/sites/read/dom';
import { aroundTyped } from '../around-typed';
import type { Guard } from '../guard';

/** Between a change of the page and the next look, ms: what is new is seen soon enough, and a page that is at work is left alone. */
const pause = 400;

export interface Reporting<Asked> {
  /** Asks the worker what to look for; null where for nothing: the page is not looked at then. */
  readonly ask: () => Promise<Asked | null>;
  /** Looks at the page once. */
  readonly look: (asked: Asked) => void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

export interface Reports {
  /** Has the worker asked anew. */
  readonly outdate: () => void;
  /** Whether anything else was told of `about`, or nothing yet. */
  readonly isNews: (about: string, said: string) => boolean;
  /** Sends it, and takes it as told what each is about; where the worker couldn't be told, the next look tells it again. */
  readonly tell: (told: ReadonlyMap<string, string>, send: () => Promise<unknown>) => void;
}

/** Looks at the page whenever it changed, for what the worker asks for, until `signal` ends. Tells each thing once. */
export function reportChanges<Asked>({ ask, look, guard, signal }: Reporting<Asked>): Reports {
  let asked: Asked | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const known = new Map<string, string>();
  const lookNow = guard.wrap(() => {
    timer = undefined;
    if (signal.aborted || asked === null) return;
    around.look([rootOf(document)]);
    look(asked);
  });
  const lookSoon = () => {
    timer ??= setTimeout(lookNow, pause);
  };
  const observer = new MutationObserver(lookSoon);
  const around = aroundTyped(observer, { childList: true });
  const outdate = guard.wrap(() => {
    guard.settle(
      ask().then((answer) => {
        if (signal.aborted) return;
        asked = answer;
        known.clear();
        if (asked === null) around.look([]);
        else {
          around.look([rootOf(document)]);
          lookSoon();
        }
      }),
    );
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  outdate();
  return {
    outdate,
    isNews: (about, said) => known.get(about) !== said,
    tell: (told, send) => {
      for (const [about, said] of told) known.set(about, said);
      const forget = (error: unknown) => {
        for (const about of told.keys()) known.delete(about);
        throw error;
      };
      guard.settle(send().catch(forget));
    },
  };
}
