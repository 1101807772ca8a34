import { placeOf } from '@/utils/platform/error-place';

/** Runs work so that no error of ours ever reaches the page; each kind is reported once. */
export interface Guard {
  wrap<A extends readonly unknown[]>(work: (...given: A) => void): (...given: A) => void;
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
  return {
    wrap:
      (work) =>
      (...given) => {
        try {
          work(...given);
        } catch (error) {
          caught(error);
        }
      },
    settle: (promise) => void promise.catch(caught),
  };
}

function debug(place: string): void {
  console.debug('Meantime could not draw something here.', place);
}
