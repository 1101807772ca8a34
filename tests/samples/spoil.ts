/** For tests: what a stored value may have become, in place of what it was. */
export const badValues: readonly unknown[] = [
  9e15,
  1e18,
  Number.NaN,
  '2026-99-99',
  'X/Y',
  'x!',
  { toString: 1 },
  [[]],
  7,
  true,
  '',
  null,
  undefined,
];

type Path = readonly (string | number)[];

/** Every place in a value, its leaves and its branches, the value itself excluded. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...path, name]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** A copy with `bad` at this place. */
export function spoiled<Value>(value: Value, path: Path, bad: unknown): Value {
  // Through JSON, as `structuredClone` would keep what two members share as one.
  const copy = JSON.parse(JSON.stringify(value)) as Value;
  const last = path.at(-1);
  let parent: unknown = copy;
  for (const name of path.slice(0, -1)) parent = Reflect.get(Object(parent), name);
  if (last !== undefined) Reflect.set(Object(parent), last, bad);
  return copy;
}

/** Copies of a value: each of its members bad in each way, one at a time. */
export function* everySpoiled<Value>(value: Value): Generator<Value> {
  for (const path of pathsOf(value)) for (const bad of badValues) yield spoiled(value, path, bad);
}
