/**
 * What the scripts that we run in one page hand to each other. They share the isolated world's global object,
 * which the page does not see. The name is a symbol: a page's elements become properties of that object too,
 * by their id, but never under a symbol.
 */
const place = Symbol.for('meantime');

function handed(): Map<string, unknown> {
  const world = globalThis as typeof globalThis & { [place]?: Map<string, unknown> };
  world[place] ??= new Map();
  return world[place];
}

/** Begins anew with one thing in it: what scripts of an earlier build left is not for these. */
export function startWorld(name: string, value: unknown): void {
  handed().clear();
  hand(name, value);
}

/** Leaves something for the other scripts; what stood there under that name is replaced. */
export function hand(name: string, value: unknown): void {
  handed().set(name, value);
}

/** What another script left; undefined where none did. The caller knows the type, as all scripts are of one build. */
export function take<T>(name: string): T | undefined {
  return handed().get(name) as T | undefined;
}

/** The one value of that name for all scripts of the page, made by whichever asks first. */
export function shared<T>(name: string, make: () => T): T {
  const world = handed();
  if (!world.has(name)) world.set(name, make());
  return world.get(name) as T;
}
