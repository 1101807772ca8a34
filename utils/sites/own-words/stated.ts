import { endsAsAttribution, isAttributionOfQuote, withoutVerb } from './attribution';
import { bare, labelOf, withoutSigns } from './headers';

export interface Stated {
  readonly statedAuthor: string | null;
  readonly statedTime: string | null;
  /** Whether a mail's header states them, not a line above a quote. */
  readonly isHeader: boolean;
}

const nothing: Stated = { statedAuthor: null, statedTime: null, isHeader: false };
/** A header is at the beginning of a part, below at most an announcement. */
const mostLines = 16;
const address = /<([^<>\s@]+@[^<>\s@]+)>/;
/** The last digit, and the half of the day behind it. */
const lastTime = /\d(?:\s?[ap]\.?\s?m\b\.?)?(?=\D*$)/i;
const opening =
  /^(?:on|am|le|el|il giorno|il|em|op|den|w dniu|dnia|dne|în data de|у|в|на|在|於|στις|ב|في|pada|vào|a)\s+/i;

/** Author and time as a quoted or forwarded part states them in its first lines. */
export function statedIn(texts: readonly string[]): Stated {
  const lines = texts
    .map(bare)
    .filter((line) => line !== '')
    .slice(0, mostLines);
  let author: string | null = null;
  let time: string | null = null;
  let others = 0;
  for (const line of lines) {
    const label = labelOf(line);
    if (label === null) {
      others += 1;
      if (others > 3) break;
    } else if (label.value !== '') {
      if (label.role === 'from') author ??= label.value;
      if (label.role === 'date') time ??= label.value;
    }
  }
  return author === null
    ? fromAttribution(lines)
    : { statedAuthor: author, statedTime: time, isHeader: true };
}

function fromAttribution(lines: readonly string[]): Stated {
  for (let from = 0; from < Math.min(2, lines.length); from += 1) {
    for (let to = from + 1; to <= from + 3 && to <= lines.length; to += 1) {
      const text = lines.slice(from, to).join(' ');
      if (endsAsAttribution(text) && isAttributionOfQuote(text)) return parted(text);
    }
  }
  return nothing;
}

/** Parts a line like `On Mon, 2 Mar 2026 at 15:05, Ada <ada@fern.example> wrote:` into who and when. */
function parted(text: string): Stated {
  const found = address.exec(text);
  if (found === null) return nothing;
  const before = text.slice(0, found.index);
  const after = withoutSigns(withoutVerb(text.slice(found.index + found[0].length)));
  const split = lastTime.exec(before);
  const name = split === null ? before : before.slice(split.index + split[0].length);
  const time = split === null ? after : before.slice(0, split.index + split[0].length).replace(opening, '');
  const who = trimmed(withoutVerb(name));
  return {
    statedAuthor: who === '' ? (found[1] ?? null) : `${who} ${found[0]}`,
    statedTime: trimmed(time) || null,
    isHeader: false,
  };
}

/** Without the commas, quotes and little words at its ends. */
function trimmed(text: string): string {
  const words = withoutSigns(text)
    .replace(/^[\s,.;、，"“”„«»'(]+/, '')
    .trim();
  return words
    .replace(/^(?:uhr|г\.|р\.|klo|um|at|à)[\s,.:]+/i, '')
    .replace(/^["“„«]/, '')
    .replace(/[",”»，]{1,2}$/, '')
    .trim();
}
