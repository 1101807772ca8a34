import type { LiveRows } from './live-rows';

/** What the browser answers, for the whole page; `again` asks anew. */
export interface PageQuestion<Answer> extends LiveRows<Answer> {
  readonly again: () => Promise<void>;
}

/**
 * A question to the browser that a page asks before it is drawn (`mount`), so that it is drawn once, with the answer. The
 * same answer as before draws nothing anew; where the browser gives none it is `fallback`, and one like it is that itself.
 * `follow` says when to ask again.
 */
export function asked<Answer>(
  ask: () => Promise<Answer>,
  fallback: Answer,
  follow: (again: () => void) => () => void = () => () => {},
): PageQuestion<Answer> {
  const listeners = new Set<(answer: Answer) => void>();
  let known: { readonly answer: Answer } | null = null;
  let stop: (() => void) | null = null;
  const again = async () => {
    const found = await ask().catch(() => fallback);
    const answer = isSame(found, fallback) ? fallback : found;
    if (known !== null && isSame(known.answer, answer)) return;
    known = { answer };
    for (const listener of listeners) listener(answer);
  };
  return {
    again,
    subscribe: (listener) => {
      // Two who listen with the same function are two.
      const heard = (answer: Answer) => listener(answer);
      listeners.add(heard);
      if (known !== null) heard(known.answer);
      if (stop === null) {
        stop = follow(() => void again());
        void again();
      }
      return () => {
        listeners.delete(heard);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
        known = null;
      };
    },
    hasValue: () => known !== null,
    getValue: () => known?.answer,
  };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
