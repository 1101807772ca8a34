import type { Run } from '@/utils/domain/blocks';
import type { Paragraph } from './outline';

/** Bare addresses inside text become links: left as text they would have to be escaped to stay what they are. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu;

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

/** A text as runs, its bare addresses linked. */
export function linked(value: string): Paragraph {
  return value.split(address).flatMap((part, at): Run[] => {
    if (part === '') return [];
    if (at % 2 === 0) return [{ text: part }];
    return [{ text: part, href: /^https?:/i.test(part) ? part : `mailto:${part}` }];
  });
}
