import type { Run } from '@/utils/domain/text/blocks';
import { addressesIn } from './addresses';
import type { Paragraph } from './outline';

/** What somebody typed: paragraphs parted by blank lines, single breaks kept, addresses linked. */
export function typed(value: string): readonly Paragraph[] {
  return value
    .split(/\n\s*\n/u)
    .map((part) =>
      part
        .trim()
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/ ?\n ?/gu, '\n'),
    )
    .filter((part) => part !== '')
    .map((part) => linked(part));
}

/** A text as runs, its bare addresses linked: left as text they would have to be escaped to stay what they are. */
export function linked(value: string): Paragraph {
  const runs: Run[] = [];
  let done = 0;
  for (const { from, to, href } of addressesIn(value)) {
    if (from > done) runs.push({ text: value.slice(done, from) });
    runs.push({ text: value.slice(from, to), href });
    done = to;
  }
  if (done < value.length) runs.push({ text: value.slice(done) });
  return runs;
}
