/** What an import can change of a person. */
export const compared = [
  'name',
  'place',
  'zone',
  'week',
  'timeOff',
  'holidays',
  'travel',
  'addresses',
] as const;
export type ComparedPart = (typeof compared)[number];

/** Whether both mean the same, whatever the order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  // Most parts of most people are untouched, and told at once.
  return one === other || writtenAlike(one) === writtenAlike(other);
}

/** The same text for what means the same, whatever the order of keys; an empty list is as good as none. */
export function writtenAlike(value: unknown): string {
  return JSON.stringify(plain(value));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  // How an entry of time off came into the list makes no other entry of it.
  const isTimeOff = 'from' in value && 'to' in value && 'label' in value;
  const parts = Object.entries(value).filter(([key]) => !isTimeOff || key !== 'source');
  const entries = parts.sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, part]) => [key, plain(part)]);
}
