/** An address that stands in a text, from `from` up to `to`. */
export interface FoundAddress {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

/** Where an address may begin; of a mail address, where its name ends. */
const sign = /https?:\/\/|mailto:|@/giu;
/** What no address on the web holds: white space, quotes, brackets and stops of other scripts. */
const web = /[^\s<>"“”„«»‹›、。，；：！？「」『』（）【】《》｜]+/uy;
const stops = new Set(".,;:!?'’…");
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const nameCharacter = /[\p{L}\p{M}\p{N}._%+-]/u;
const host = /[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/uy;
/** RFC 5321, 4.5.3.1. */
const longestName = 64;
const longestHost = 255;

/**
 * The addresses in a text, in order: http, https, mailto and bare mail addresses. Stops after one, and brackets that
 * were opened before it, are not part of it. Looks at every character a bounded number of times: expressions
 * that find such addresses (linkify-it's too) take minutes for words made for that.
 */
export function addressesIn(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  let done = 0;
  sign.lastIndex = 0;
  for (let hit = sign.exec(text); hit !== null; hit = sign.exec(text)) {
    const address =
      hit[0].startsWith('h') || hit[0].startsWith('H') ? webAt(text, hit) : mailAt(text, hit, done);
    if (address === null) continue;
    found.push(address);
    done = address.to;
    sign.lastIndex = done;
  }
  return found;
}

function webAt(text: string, { index: from, 0: scheme }: RegExpExecArray): FoundAddress | null {
  web.lastIndex = from;
  const [run = ''] = web.exec(text) ?? [];
  const address = trimmed(run);
  return address.length <= scheme.length ? null : { from, to: from + address.length, href: address };
}

/** Without the stops and brackets at its end that belong to the sentence around it. */
function trimmed(run: string): string {
  const open = new Map(Object.values(closing).map((bracket) => [bracket, 0]));
  for (const character of run) {
    const opened = closing[character] ?? character;
    const count = open.get(opened);
    if (count !== undefined) open.set(opened, count + (opened === character ? 1 : -1));
  }
  let end = run.length;
  for (; end > 0; end -= 1) {
    const last = run.charAt(end - 1);
    const opened = closing[last];
    const more = opened === undefined ? 0 : (open.get(opened) ?? 0);
    if (opened !== undefined && more < 0) open.set(opened, more + 1);
    else if (!stops.has(last)) break;
  }
  return run.slice(0, end);
}

function mailAt(text: string, { index, 0: mark }: RegExpExecArray, done: number): FoundAddress | null {
  const isMarked = mark !== '@';
  const at = isMarked ? nameEnd(text, index + mark.length) : index;
  const from = isMarked ? index : nameStart(text, at, done);
  const name = text.slice(isMarked ? index + mark.length : from, at);
  if (name === '' || name.length > longestName || text.charAt(at) !== '@') return null;
  host.lastIndex = 0;
  const [full = ''] = host.exec(text.slice(at + 1, at + 1 + longestHost)) ?? [];
  const place = full.slice(0, hostEnd(full));
  // A version (`tool@1.2.3`) has no letter at its end.
  if (!/\.[^.]*\p{L}[^.]*$/u.test(place)) return null;
  const to = at + 1 + place.length;
  return { from, to, href: isMarked ? text.slice(from, to) : `mailto:${text.slice(from, to)}` };
}

function hostEnd(host: string): number {
  let end = host.length;
  while (host.charAt(end - 1) === '-') end -= 1;
  return end;
}

function nameEnd(text: string, from: number): number {
  let at = from;
  while (at - from <= longestName && nameCharacter.test(text.charAt(at))) at += 1;
  return at;
}

function nameStart(text: string, at: number, done: number): number {
  let from = at;
  while (from > done && at - from <= longestName && nameCharacter.test(text.charAt(from - 1))) from -= 1;
  while (from < at && text.charAt(from) === '.') from += 1;
  return from;
}
