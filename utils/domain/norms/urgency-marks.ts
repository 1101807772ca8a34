import type { UrgencyWords } from '../../words/made/room-urgency';
import { type Phrase, phrase } from '../../words/phrase.ts';
import { withoutMarks } from '../text/subject-marks.ts';
import type { Urgency } from './norms';
import type { UrgencySource } from './urgency-source';

/** A tag or phrase that was found. */
export interface UrgencyMark {
  /** `reply`: an answer is asked for; `nothing`: seen, and not counted. */
  readonly says: Exclude<Urgency, 'standard'> | 'reply' | 'nothing';
  /** As it was written. */
  readonly words: string;
  readonly doubt?: UrgencyDoubt | undefined;
}

/** Why a tag may not mean what it seems to. */
export type UrgencyDoubt = Phrase<keyof UrgencyWords>;

const calm =
  'no (?:rush|hurry)|low prio(?:rity)?|when(?:ever)? you (?:get a (?:chance|moment)|have (?:a moment|time))|(?:non[- ]?|not )urgent';
const none =
  'no (?:reply|response|answer)(?: is)? (?:needed|necessary|required|expected)|no need to (?:reply|respond|answer)|no thanks needed';

/** Whole tags, in brackets or set off by a colon or dash. Calm is tried before urgent: "non-urgent" holds both. */
export const tags: readonly (readonly [UrgencyMark['says'], RegExp])[] = [
  ['no-reply-needed', new RegExp(`^(?:nrn|nntr|ntn|eom|fyi|ori|nwt|${none})$`, 'i')],
  ['non-urgent', new RegExp(`^(?:${calm})$`, 'i')],
  ['urgent', /^(?:urgent|emergency|asap)(?:[ /:-]+(?:action|request|reply))?(?: (?:required|needed))?$/i],
  ['reply', /^(?:rr|action|request|decision|y\/n|(?:action|reply|response) (?:required|requested|needed))$/i],
  ['nothing', /^(?:eod|cob|eow)$/i],
];

// A phrase stands at the start or end of a clause: "this can wait, no rush", never "no rush-hour trains".
const tail = '(?: (?:on|with|for|about) (?:this|that|it)| at all| here| from me| though| please| thanks)?';
export const phrases: readonly (readonly [UrgencyMark['says'], RegExp])[] = [
  ['no-reply-needed', new RegExp(`(?:^|\\s)(${none})${tail}$`, 'i')],
  ['non-urgent', new RegExp(`(?:^|\\s)(${calm})${tail}$`, 'i')],
  ['non-urgent', /^(when(?:ever)? you (?:get a (?:chance|moment)|have (?:a moment|time)))\b/i],
];
// "This is not low priority" says the opposite; "not urgent" carries its own not.
const denied = /(?:\bnot|n['’]t|\bnever|\bno longer)(?: \w+)?\s*$/i;

/** Every tag and phrase of a message that speaks about its answer, in the order of subject, then text. */
export function marksIn({ title, text, channel }: UrgencySource): readonly UrgencyMark[] {
  const chat = channel !== 'e-mail';
  const lines = text.split('\n').map((line) => line.trim());
  const written = lines.filter((line) => line !== '');
  const marks: UrgencyMark[] = chat ? [] : [...edgeTags(withoutMarks(title))];
  written.forEach((line, index) => {
    const whole = tag(bare(line), line);
    if (whole !== undefined) marks.push(whole);
    else if (index === 0) marks.push(...startTags(line));
    marks.push(...phrasesIn(line, whole));
  });
  return chat ? marks.map((mark) => doubtNrn(mark, written[0] ?? '')) : marks;
}

/** A prefix is the convention of some chats; alone or at the end it is as often "not right now". */
function doubtNrn(mark: UrgencyMark, first: string): UrgencyMark {
  if (!/\bnrn\b/i.test(mark.words)) return mark;
  const prefix = /^\W*nrn\W+\w/i.test(first);
  return prefix
    ? { ...mark, doubt: phrase('urgency.nrn-chat') }
    : { ...mark, says: 'nothing', doubt: phrase('urgency.nrn-ignored') };
}

const bare = (line: string) => line.replace(/^[\s[(<*_]+|(?<![\s\])>*_.!])[\s\])>*_.!]+$/g, '');

function tag(content: string, words: string): UrgencyMark | undefined {
  const found = tags.find(([, pattern]) => pattern.test(content.replace(/\s+/g, ' ').trim()));
  if (found === undefined) return undefined;
  const says = found[0];
  const doubt = says === 'nothing' ? phrase('urgency.whose-day', { word: words }) : undefined;
  return { says, words: words.trim(), doubt };
}

function* startTags(line: string): Iterable<UrgencyMark> {
  let rest = line;
  for (;;) {
    const found = /^\s*(?:\[([^\]]{1,40})\]|([a-z][a-z/ -]{1,30}?)(?::|!+|\s[-–—|]\s))\s*/i.exec(rest);
    if (found === null) return;
    const mark = tag(found[1] ?? found[2] ?? '', found[0].trim().replace(/(?<!\s)\s*[-–—|]$/, ''));
    // A list's own tag such as [team] may stand before ours; other words before a colon end the search.
    if (mark !== undefined) yield mark;
    else if (found[1] === undefined) return;
    rest = rest.slice(found[0].length);
  }
}

function* edgeTags(line: string): Iterable<UrgencyMark> {
  const whole = tag(bare(line), line);
  if (whole !== undefined) return yield whole;
  yield* startTags(line);
  const last =
    /(?:[[(<]([^\])>]{1,40})[\])>]|[-–—|,:]\s*([a-z][a-z/ -]{1,40})|\s(NRN|NNTR|NTN|EOM|ORI|NWT|ASAP|EOD|COB|EOW))[\s.!]*$/i.exec(
      line,
    );
  const mark =
    last === null ? undefined : tag(last[1] ?? last[2] ?? last[3] ?? '', last[0].replace(/^[\s,:|–—-]+/, ''));
  if (mark !== undefined && last !== null && last.index > 0) yield mark;
}

function* phrasesIn(line: string, whole: UrgencyMark | undefined): Iterable<UrgencyMark> {
  if (whole !== undefined) return;
  for (const clause of line.split(/[.!?;:,()[\]]|\s[-–—]\s/)) {
    for (const [says, pattern] of phrases) {
      const found = pattern.exec(clause.trim());
      const words = found?.[1];
      if (found === null || words === undefined || denied.test(clause.trim().slice(0, found.index))) continue;
      yield { says, words };
      break;
    }
  }
}
