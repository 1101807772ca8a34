import { checkedBy, readJson } from '@/utils/platform/read-json';

/** Any value: what a note should be is looked at by whoever reads it, each note by itself. */
const anything = checkedBy((value): value is unknown => value !== undefined);

/** The value that a note beside a link holds as JSON; undefined where the note is damaged. */
export function parsed(note: string): unknown {
  const read = readJson(note, anything);
  return read.ok ? read.value : undefined;
}
