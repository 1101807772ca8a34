let kept = new WeakMap<object, Map<unknown, unknown>>();
let clearing = false;

/**
 * The value for `key`, made once in this synchronous run for this context or document and then forgotten: fifty
 * rows ask the same questions of one page, and the page cannot change in between.
 */
export function oncePerPass<T>(of: object, key: unknown, make: () => T): T {
  if (!clearing) {
    clearing = true;
    queueMicrotask(() => {
      kept = new WeakMap();
      clearing = false;
    });
  }
  const values = kept.get(of) ?? new Map<unknown, unknown>();
  kept.set(of, values);
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as T;
}
