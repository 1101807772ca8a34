import {
  dateLabels,
  forwardPhrases,
  fromLabels,
  originalPhrases,
  otherLabels,
  toLabels,
} from './header-words';

export type HeaderRole = 'from' | 'date' | 'to' | 'other';

export interface Label {
  readonly role: HeaderRole;
  readonly value: string;
}

/** A mail's header as a client writes it into a text. */
export interface MailHeader {
  /** How many lines it has. */
  readonly length: number;
  readonly hasAll: boolean;
}

const roles = new Map<string, HeaderRole>();
for (const [role, labels] of [
  ['other', otherLabels],
  ['to', toLabels],
  ['date', dateLabels],
  ['from', fromLabels],
] as const)
  for (const label of labels) roles.set(label, role);

const phrases = new Map<string, 'forwarded' | 'quoted'>();
for (const phrase of originalPhrases) phrases.set(phrase, 'quoted');
for (const phrase of forwardPhrases) phrases.set(phrase, 'forwarded');

/** Longer ones are no label. */
const longestLabel = 30;
const mostLines = 14;
const signs = '-=_:： \u00a0>';
const address = /[^\s@]@[^\s@.]+\.[^\s@]/;
/** Stars are a plain text's bold; marks of direction stand around Hebrew and Arabic labels. */
const dress = /[*\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Whether a text holds an e-mail address. */
export function hasAddress(text: string): boolean {
  return address.test(text);
}

/** A line with its quote marks off. */
export function bare(text: string): string {
  return text.replace(/^[>\s]+/, '');
}

/** `From: Ada`, in a known language; null for every other line. */
export function labelOf(text: string): Label | null {
  const colon = text.slice(0, longestLabel).search(/[:：]/);
  if (colon < 1) return null;
  const role = roles.get(text.slice(0, colon).replace(dress, '').trim().toLowerCase());
  return role === undefined
    ? null
    : {
        role,
        value: text
          .slice(colon + 1)
          .replace(dress, '')
          .trim(),
      };
}

/**
 * The header that begins with the first of these lines, quote marks off; null where the first is no label of one. It
 * has all that makes it certain with a sender, a date, and an address behind a label for people.
 */
export function headerIn(lines: readonly string[]): MailHeader | null {
  const found = new Set<HeaderRole>();
  let length = 0;
  let isAddressed = false;
  let last: HeaderRole | null = null;
  for (const line of lines.slice(0, mostLines)) {
    const label = labelOf(line);
    const isMore = last !== null && line !== '' && (hasAddress(line) || endsOpen(lines[length - 1]));
    if (label === null && !isMore) break;
    last = label?.role ?? last;
    if (label !== null) found.add(label.role);
    if ((last === 'from' || last === 'to') && hasAddress(line)) isAddressed = true;
    length += 1;
  }
  if (length === 0) return null;
  return { length, hasAll: found.has('from') && found.has('date') && isAddressed };
}

/**
 * What `-----Original Message-----`, `Begin forwarded message:` and their like announce, in a known language; null for
 * every other line. Dashes around other words announce nothing.
 */
export function announces(text: string): 'forwarded' | 'quoted' | null {
  if (text.length > 90 || !/^[-=_]{2}|[:：]$/.test(text)) return null;
  return phrases.get(withoutSigns(text).toLowerCase()) ?? null;
}

/** A line without the dashes and the colon around it. */
export function withoutSigns(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && signs.includes(text.charAt(from))) from += 1;
  while (to > from && signs.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** A list of addresses that goes on in the next line. */
function endsOpen(line: string | undefined): boolean {
  return line !== undefined && /[,;]/.test(line.slice(-1));
}
