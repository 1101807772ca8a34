/** Longer than this (ms) a page does not answer a key in the same breath. */
const breath = 12;

/** Calls `each` for every item, in order; the page gets its turn in between. Stops where `each` returns false. */
export async function inPortions<Item>(
  items: readonly Item[],
  each: (item: Item, index: number) => boolean,
): Promise<void> {
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - since > breath) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (!each(item, index)) return;
  }
}
