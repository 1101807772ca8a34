/** The name of a new source, told apart from those of others by a number: where a value comes from is said by it. */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken);
  if (!names.has(name)) return name;
  for (let count = 2; ; count += 1) {
    const next = `${name} (${count})`;
    if (!names.has(next)) return next;
  }
}
