/** Where a key leads within a menu; null: it is none of the menu's. */
export type MenuStep = { readonly to: number } | { readonly close: true } | null;

const steps: Readonly<Record<string, (from: number, count: number) => MenuStep>> = {
  ArrowDown: (from, count) => ({ to: (from + 1) % count }),
  ArrowUp: (from, count) => ({ to: (Math.max(from, 0) - 1 + count) % count }),
  Home: () => ({ to: 0 }),
  End: (_, count) => ({ to: count - 1 }),
  // Where Tab leads from there is the page's matter.
  Tab: () => ({ close: true }),
};

/**
 * What a key does in an open menu, as the ARIA practices describe it: arrows go round, Home and End to the ends, a letter
 * to the next entry that begins with it. `from` is -1 where no entry has the focus.
 */
export function stepBy(key: string, from: number, labels: readonly string[]): MenuStep {
  if (labels.length === 0) return null;
  const step = steps[key];
  if (step !== undefined) return step(from, labels.length);
  // A name of a key is longer than the one letter that it types; Space presses the entry.
  if ([...key].length !== 1 || key === ' ') return null;
  const order = labels.map((_, index) => (from + 1 + index) % labels.length);
  const found = order.find((index) => beginsWith(labels[index] ?? '', key));
  return found === undefined ? null : { to: found };
}

const beginsWith = (label: string, letter: string) =>
  label.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());
