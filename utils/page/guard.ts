import { browser } from 'wxt/browser';
import { placeOf } from '@/utils/platform/error-place';

/** Runs work so that no error of ours ever reaches the page; each kind is reported once. */
export interface Guard {
  wrap<A extends readonly unknown[]>(work: (...given: A) => void): (...given: A) => void;
  /** The value of `work`, or the other one where it throws. */
  attempt<T>(work: () => T, otherwise: T): T;
  /** Reports a failed promise; the answer is then simply missing. */
  settle(promise: Promise<unknown>): void;
}

/** One guard per context. `report` gets the place of an error, never its message: that may quote the page. */
export function makeGuard(report: (place: string) => void = debug): Guard {
  const seen = new Set<string>();
  const caught = (error: unknown) => {
    const place = placeOf(error);
    if (seen.has(place)) return;
    seen.add(place);
    report(place);
  };
  const attempt: Guard['attempt'] = (work, otherwise) => {
    try {
      return work();
    } catch (error) {
      caught(error);
      return otherwise;
    }
  };
  return {
    attempt,
    wrap:
      (work) =>
      (...given) =>
        attempt(() => work(...given), undefined),
    settle: (promise) => void promise.catch(caught),
  };
}

/**
 * The page's console is not ours to fill once the extension is gone: its interfaces then throw, and nobody can mend that.
 * The same goes for an error of the browser's own, which has no place in our code: a worker that was stopped, or made
 * way for an update, before it could answer.
 */
function debug(place: string): void {
  if (browser.runtime?.id && place.includes('\n')) console.debug('Meantime could not draw this.', place);
}
