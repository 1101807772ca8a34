import type { ReadContext } from '../site';

let kept = new WeakMap<ReadContext, Map<unknown, unknown>>();
let clearing = false;

/**
 * The value for `key`, made once in this synchronous run with this context and then forgotten: fifty
 * rows ask the same questions of one page, and the page cannot change in between.
 */
export function oncePerPass<T>(context: ReadContext, key: unknown, make: () => T): T {
  if (!clearing) {
    clearing = true;
    queueMicrotask(() => {
      kept = new WeakMap();
      clearing = false;
    });
  }
  const values = kept.get(context) ?? new Map<unknown, unknown>();
  kept.set(context, values);
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as T;
}
