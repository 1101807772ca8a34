import { endsAsAttribution, hasDate, hasVerb, isAttribution, isAttributionOfQuote } from './attribution';
import type { Earlier } from './earlier';
import { announces, bare, headerIn, labelOf } from './headers';
import type { Line, Lines, Verdict } from './lines';
import { isQuoteMarked, takeRepeated } from './repeated';

const quoted: Verdict = { kind: 'quoted', part: 0 };

/**
 * What each line is: null for the writer's own. A line is something else where the markup says so, where it stands in
 * an earlier message, or where a header in a known language is followed to the end by nothing else. Where none is
 * certain it is own.
 */
export function decide(found: Lines, earlier: Earlier, author: string | null): readonly (Verdict | null)[] {
  const { lines } = found;
  const verdicts = lines.map(({ told }) => told);
  if (lines.some(({ text }) => mayBegin(text))) takeHeaders(lines, verdicts, found.nextPart);
  if (lines.some(({ text }) => endsAsAttribution(text))) takeAttributions(lines, verdicts);
  takeRepeated(lines, verdicts, earlier, author);
  takeDimmed(lines, verdicts);
  giveBackSwallowed(lines, verdicts);
  takeAbove(lines, verdicts);
  return verdicts;
}

function mayBegin(text: string): boolean {
  return labelOf(bare(text)) !== null;
}

/** A mail header, and all behind it; one behind quote marks ends with them. */
function takeHeaders(lines: readonly Line[], verdicts: (Verdict | null)[], nextPart: number): void {
  let part = nextPart;
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (verdicts[at] !== null || !mayBegin(text)) continue;
    const header = headerIn(lines.slice(at, at + 14).map((line) => bare(line.said)));
    const above = lineAbove(lines, verdicts, at);
    const announced = above === -1 ? null : announcedBy(lines[above]?.text ?? '');
    if (header === null || !(header.hasAll || announced !== null)) {
      at += Math.max(0, (header?.length ?? 1) - 1);
      continue;
    }
    const kind = announced ?? 'quoted';
    const verdict = kind === 'forwarded' ? { kind, part: part++ } : quoted;
    const to = isQuoteMarked(text) ? endOfMarked(lines, verdicts, at) : lines.length;
    for (let one = announced === null ? at : above; one < to; one += 1) verdicts[one] = verdict;
    at = to - 1;
  }
}

/** `-----Original Message-----` and its like; Lotus Notes writes `-----Ada Fern wrote: -----`. */
function announcedBy(text: string): 'forwarded' | 'quoted' | null {
  const line = bare(text);
  return announces(line) ?? (/^---.{0,80}---$/.test(line) && hasVerb(line) ? 'quoted' : null);
}

/** An attribution, and the quote marks right behind it; of later ones in the text those of quote signs, too. */
function takeAttributions(lines: readonly Line[], verdicts: (Verdict | null)[]): void {
  let isQuoting = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || verdicts[at] !== null || line.text === '') continue;
    if (isQuoteMarked(line.text)) {
      if (isQuoting) verdicts[at] = quoted;
      continue;
    }
    if (!endsAsAttribution(line.text)) continue;
    const next = lineBelow(lines, at);
    const from = next === -1 ? -1 : startOfAttribution(lines, verdicts, at, next);
    if (from === -1) continue;
    for (let one = from; one <= at; one += 1) verdicts[one] = quoted;
    if (verdicts[next] !== null) continue;
    if (isQuoteMarked(lines[next]?.text ?? '')) isQuoting = true;
    else
      for (let one = next; one < lines.length && lines[one]?.isIndented; one += 1) verdicts[one] ??= quoted;
  }
}

/** Where the attribution begins that ends in this line: clients break a long one. -1 where it is none. */
function startOfAttribution(
  lines: readonly Line[],
  verdicts: readonly (Verdict | null)[],
  at: number,
  next: number,
): number {
  const below = lines[next];
  const isAboveQuote = verdicts[next]?.kind === 'quoted';
  if (below === undefined || !(isAboveQuote || isQuoteMarked(below.text) || below.isIndented)) return -1;
  let text = '';
  let start = -1;
  for (let from = at; from >= Math.max(0, at - 2); from -= 1) {
    const line = lines[from];
    if (line === undefined || line.text === '' || verdicts[from] !== null || line.isIndented) break;
    const isAnswered = hasDate(text);
    text = `${line.said} ${text}`.trim();
    if (start !== -1 && (isAnswered || !hasDate(text))) break;
    if (isAttribution(text) || (isAboveQuote && isAttributionOfQuote(text))) start = from;
    // In a client's own box the line above a quote is the client's.
    else if (isAboveQuote && line.isBoxed && /[\d@]/.test(text)) return from;
  }
  return start;
}

/** What the site dims, unless that is all there is: then it is what was written. */
function takeDimmed(lines: readonly Line[], verdicts: (Verdict | null)[]): void {
  const isOwn = (line: Line, at: number) => verdicts[at] === null && line.text !== '';
  if (!lines.some((line, at) => isOwn(line, at) && !line.isDimmed)) return;
  for (const [at, line] of lines.entries()) if (line.isDimmed) verdicts[at] ??= quoted;
}

/** Words in a signature into which a client lets people write are theirs where there are no others. */
function giveBackSwallowed(lines: readonly Line[], verdicts: (Verdict | null)[]): void {
  if (!lines.some(({ isSwallowed }) => isSwallowed)) return;
  if (lines.some(({ text }, at) => verdicts[at] === null && text !== '')) return;
  for (const [at, line] of lines.entries()) if (line.isSwallowed) verdicts[at] = null;
}

/** Rules, dashes and blank lines right above a quote belong to it, and a line that announces a forwarded mail. */
function takeAbove(lines: readonly Line[], verdicts: (Verdict | null)[]): void {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const verdict = verdicts[at];
    if (verdict == null || verdict.kind === 'signature' || verdicts[at - 1] !== null) continue;
    const text = lines[at - 1]?.text ?? '';
    if (isOnlySigns(text) || (announces(text) === 'forwarded' && !lines[at]?.isDimmed))
      verdicts[at - 1] = verdict;
  }
}

function isOnlySigns(text: string): boolean {
  return text === '' || (text.length >= 5 && /^[-_=*]+$/.test(text));
}

function lineAbove(lines: readonly Line[], verdicts: readonly (Verdict | null)[], at: number): number {
  for (let one = at - 1; one >= Math.max(0, at - 3); one -= 1)
    if (lines[one]?.text !== '') return verdicts[one] === null ? one : -1;
  return -1;
}

function lineBelow(lines: readonly Line[], at: number): number {
  for (let one = at + 1; one < Math.min(lines.length, at + 5); one += 1)
    if (lines[one]?.text !== '') return one;
  return -1;
}

function endOfMarked(lines: readonly Line[], verdicts: readonly (Verdict | null)[], at: number): number {
  let to = at;
  while (
    to < lines.length &&
    verdicts[to] === null &&
    (isQuoteMarked(lines[to]?.text ?? '') || lines[to]?.text === '')
  )
    to += 1;
  return to;
}
