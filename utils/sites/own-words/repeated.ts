import { endsAsAttribution } from './attribution';
import { comparedForm, type Earlier } from './earlier';
import { hasAddress } from './headers';
import type { Line, Verdict } from './lines';

/** Letters that two people hardly write alike by chance: in one line, in several. */
const longLine = 45;
const longRun = 45;
/** The same for all that somebody wrote in a message: one line, several. */
const wholeLine = 30;
const wholeRun = 20;

/**
 * The second rule: lines that stand, in order, in an earlier message. Behind quote marks any length counts. Without
 * them the words must be somebody else's and too many for chance, and something of the writer's own must be left:
 * who sends the same mail once more says it himself.
 */
export function takeRepeated(
  lines: readonly Line[],
  verdicts: (Verdict | null)[],
  earlier: Earlier,
  author: string | null,
): void {
  const own = lines.flatMap(({ text }, at) => (verdicts[at] === null && text !== '' ? [at] : []));
  const keys = own.map((at) => comparedForm(lines[at]?.text ?? ''));
  const isMarked = own.map((at) => isQuoteMarked(lines[at]?.text ?? ''));
  const taken = new Set<number>();
  let to = 0;
  for (let from = 0; from < own.length; ) {
    if (from >= to) to = endOf(isMarked, from);
    if (isMarked[from] === true) {
      if (isGroupKnown(keys.slice(from, to), earlier)) {
        for (let at = from; at < to; at += 1) verdicts[own[at] ?? -1] = quoted;
        if (from === isMarked.indexOf(true)) takeUnknownAttribution(own[from] ?? 0, lines, verdicts);
      }
      from = to;
      continue;
    }
    const found = earlier.find(keys, from, to, author);
    if (found !== null && isTelling(keys.slice(from, from + found.length), found.isAllOfIt)) {
      for (let at = from; at < from + found.length; at += 1) taken.add(at);
      from += found.length;
    } else from += 1;
  }
  const isAnyLeft = own.some((_, at) => !taken.has(at) && isMarked[at] !== true);
  if (isAnyLeft) for (const at of taken) verdicts[own[at] ?? -1] = quoted;
}

const quoted: Verdict = { kind: 'quoted', part: 0 };

/** Whether a line begins with a quote mark. */
export function isQuoteMarked(text: string): boolean {
  return text.startsWith('>');
}

/** Where lines of another kind begin. */
function endOf(isMarked: readonly boolean[], from: number): number {
  let to = from + 1;
  while (to < isMarked.length && isMarked[to] === isMarked[from]) to += 1;
  return to;
}

function isGroupKnown(keys: readonly string[], earlier: Earlier): boolean {
  const worded = keys.filter((key) => key !== '');
  if (worded.length === 0) return false;
  if (earlier.find(worded, 0, worded.length, null)?.length === worded.length) return true;
  // Plain text is broken anew where it is quoted.
  const text = worded.join(' ');
  return weightOf(text) >= wholeRun && earlier.holds(text);
}

function isTelling(keys: readonly string[], isAllOfIt: boolean): boolean {
  const weight = weightOf(keys.join(''));
  if (isAllOfIt && weight >= (keys.length > 1 ? wholeRun : wholeLine)) return true;
  return weight >= (keys.length > 1 ? longRun : longLine);
}

/** Letters and digits; one of Chinese, Japanese and Korean says as much as two. */
function weightOf(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  return letters + dense;
}

/** The line above a message's first quote is the client's, in whatever language, if it holds a number and an address. */
function takeUnknownAttribution(from: number, lines: readonly Line[], verdicts: (Verdict | null)[]): void {
  let at = from - 1;
  while (at > 0 && lines[at]?.text === '') at -= 1;
  const text = lines[at]?.text ?? '';
  if (verdicts[at] === null && endsAsAttribution(text) && hasAddress(text) && /\p{Nd}/u.test(text))
    verdicts[at] = quoted;
}
