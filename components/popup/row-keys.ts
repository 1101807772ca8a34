interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Where a key leads from the row at `index` of `count`: to another row, or back to what stands above the rows. Undefined where
 * it means something else, or there is no further row.
 */
export function whereKeyLeads(
  { key, altKey, ctrlKey, metaKey }: Key,
  index: number,
  count: number,
): number | 'above' | 'search' | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Escape') return 'search';
  if (key === 'ArrowUp') return index === 0 ? 'above' : index - 1;
  const to = { ArrowDown: index + 1, Home: 0, End: count - 1 }[key];
  return to === undefined || to >= count ? undefined : to;
}
