import { wroteWords } from './header-words';
import { hasAddress } from './headers';

/** Longer ones are no such line; so every question here is asked of a short text. */
const longest = 400;
const escaped = (word: string) => word.replace(/[()/]/g, '\\$&');
const spaced = wroteWords.filter(
  (word) => !/[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(word),
);
const unspaced = wroteWords.filter((word) => !spaced.includes(word));
const verb = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${spaced.map(escaped).join('|')})(?![\\p{L}\\p{M}])|${unspaced.join('|')}`,
  'iu',
);
const clock = /\d{1,2}\s?[:.h時时시点點]\s?\d{2}(?!\d)/u;
const year = /(?<!\d)(?:19|20|25)\d{2}(?!\d)|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}/;
/** Zoho closes the line with dashes, all others with a colon. */
const lastSign = /(?:[:：]|---)$/;
const angled = /<[^<>\s@]+@[^<>\s@]+>/;

/** Whether a line ends as one that announces a quote. */
export function endsAsAttribution(text: string): boolean {
  return lastSign.test(text.slice(-60));
}

/**
 * `On Mon, 2 Mar 2026 at 15:05, Ada <ada@fern.example> wrote:` in a known language: a date, an address and the verb.
 * Some languages have no verb there (Russian, Japanese): then date, clock and the address in angles.
 */
export function isAttribution(text: string): boolean {
  if (!mayBe(text) || !hasAddress(text)) return false;
  const plain = withPlainDigits(text);
  if (year.test(plain) && clock.test(plain) && angled.test(plain)) return true;
  return (year.test(plain) || clock.test(plain)) && hasVerb(plain);
}

/**
 * The same before what a client marked as a quote, where less is enough: clients leave out the address or the verb.
 * A writer's own "On Monday Ada wrote:" has no clock.
 */
export function isAttributionOfQuote(text: string): boolean {
  if (!mayBe(text)) return false;
  const plain = withPlainDigits(text);
  if (!clock.test(plain) || !/\d{2}\D+\d|\d\D+\d{2}/.test(plain)) return false;
  return hasAddress(plain) || (year.test(plain) && hasVerb(plain));
}

/** Whether a text holds a date, not only a time of the day. */
export function hasDate(text: string): boolean {
  return year.test(withPlainDigits(text));
}

/** Whether the verb of such a line is in a text. */
export function hasVerb(text: string): boolean {
  return text.length <= longest && verb.test(text);
}

/** Takes the verb out of a text. */
export function withoutVerb(text: string): string {
  return text.length <= longest ? text.replace(verb, ' ') : text;
}

function mayBe(text: string): boolean {
  return text.length <= longest && endsAsAttribution(text);
}

/** Composed, with Arabic and Persian digits as ours. */
function withPlainDigits(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
