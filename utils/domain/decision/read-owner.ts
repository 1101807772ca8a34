import type { Named } from './decision';
import { isSameNamed } from './same-named.ts';

/** What somebody says who takes something on. */
const taken =
  /(?<!\p{L})(?:I(?:['’]ll| will|['’]m going to| am going to)(?! (?:not|never|be|wait|see)\b)|I can (?:take|do) (?:it|this|that|care)|let me (?!know\b)|ich (?:werde|übernehme|kümmere mich|erledige|schicke)(?! nicht)|me (?:encargo|ocupo)|yo lo hago|سوف أ|سأ(?!ل)\p{L})|(?:私|わたし|僕|こちら)(?:が|の方で|で)[^。\n]{0,80}(?:します|いたします)/iu;
/** What somebody says who asks for something. */
const asked =
  /(?<!\p{L})(?:please|(?:can|could|will|would) you|bitte|(?:kannst|könntest|würdest) du|por favor|(?:puedes|podrías)|من فضلك|هل يمكنك|رجاءً?)(?!\p{L})|(?:お願い|ください|いただけ)/iu;
const quoted = /“[^“”]*”|"[^"\n]*"|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」/gu;
const greeting = String.raw`(?:(?:hi|hey|hello|dear|hallo|liebe(?:r|s)?|hola|querid(?:o|a)|مرحبا|مرحبًا)\s{1,3})?`;

/**
 * Who is to do what a message says: its writer where they take it on, or the one person it asks. Null where that is
 * in doubt: two are named, a first name that two people have, or both the writer and somebody else.
 */
export function readOwner(text: string, author: Named | null, people: readonly Named[]): Named | null {
  const words = text.replace(quoted, ' ');
  const addressed = people.filter((person) => isAddressed(words, person, people));
  if (taken.test(words)) return addressed.length === 0 ? author : null;
  const [only, second] = addressed;
  return second === undefined ? (only ?? null) : null;
}

/** "Jonas, can you …", "@Jonas Weber please …", "Jonas: …", "Jonas will send …", "Jonas to send …". */
function isAddressed(text: string, person: Named, people: readonly Named[]): boolean {
  const name = callsOf(person, people).map(escaped).join('|');
  if (name === '') return false;
  const called = new RegExp(
    `(?:^|[\\n.!?。]\\s{0,3})(?:${caseless(greeting)})@?(?:${name})(?:さん|様)?\\s{0,3}[,،、:：–—]`,
    'mu',
  );
  const mentioned = new RegExp(`@(?:${name})(?![\\p{L}\\p{N}])`, 'u');
  if (asked.test(text) && (called.test(text) || mentioned.test(text))) return true;
  const assigned = new RegExp(
    `(?:^|\\n)\\s{0,3}@?(?:${name})(?:さん|様)?(?:\\s{0,3}[:：]|\\s{1,3}(?:will (?!be\\b|not\\b)|to |übernimmt |se encarga )\\p{Ll})`,
    'u',
  );
  return assigned.test(text);
}

/** What somebody is called: the whole name, and the first where nobody else has it. */
function callsOf(person: Named, people: readonly Named[]): readonly string[] {
  const whole = bare(person);
  const first = firstOf(whole);
  const isOnly = people.every((other) => isSameNamed(other, person) || firstOf(bare(other)) !== first);
  const isTwice = people.some((other) => !isSameNamed(other, person) && bare(other) === whole);
  if (whole === '' || isTwice) return [];
  return isOnly && first.length > 1 ? [whole, first] : [whole];
}

/** A name without the address that tells it from others. */
const bare = ({ name }: Named) =>
  name
    .trim()
    .replace(/\s?[<(][^<>()]{1,400}[>)]$/u, '')
    .trim();
const firstOf = (name: string) => name.split(/\s/u)[0] ?? '';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** Names are told by their capitals, what stands before them is not. */
const caseless = (pattern: string) =>
  pattern.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
