import { phrase } from '../../words/phrase.ts';
import type { Urgency } from './norms';
import { marksIn, type UrgencyDoubt, type UrgencyMark } from './urgency-marks.ts';
import type { UrgencySource } from './urgency-source';

export interface ReadUrgency {
  readonly urgency: Urgency;
  /** The words that decided, as they were written; empty for the standard that nobody asked for. */
  readonly words: readonly string[];
  /** A sentence for the reader where the words could mean something else. */
  readonly doubt?: UrgencyDoubt | undefined;
}

/** From pressing to calm. */
const order: readonly Urgency[] = ['urgent', 'standard', 'non-urgent', 'no-reply-needed'];

/**
 * Reads how soon a message wants its answer from explicit tags and phrases alone. Where they
 * contradict each other the calmer one holds and `doubt` says so.
 */
export function readUrgency(source: UrgencySource): ReadUrgency {
  const marks = marksIn(source);
  const deciding = marks.filter((mark) => mark.says !== 'nothing');
  const words = [...new Set(deciding.map((mark) => mark.words))];
  const urgency = calmest(deciding);
  if (new Set(deciding.map((mark) => mark.says)).size > 1 && contradict(deciding)) {
    const quoted = words.map((word) => phrase('urgency.quoted', { word }));
    return { urgency, words, doubt: phrase('urgency.disagree', { words: quoted }) };
  }
  const doubt = marks.find((mark) => mark.doubt !== undefined)?.doubt;
  return doubt === undefined ? { urgency, words } : { urgency, words, doubt };
}

function calmest(marks: readonly UrgencyMark[]): Urgency {
  let found: Urgency | undefined;
  for (const { says } of marks) {
    // A request for an answer only denies that none is needed; by itself it is the standard.
    if (says === 'nothing' || says === 'reply') continue;
    if (found === undefined || order.indexOf(says) > order.indexOf(found)) found = says;
  }
  return found ?? 'standard';
}

/** `[ACTION]` goes well with urgent and non-urgent; only with "no reply needed" it does not. */
function contradict(marks: readonly UrgencyMark[]): boolean {
  const said = new Set(marks.map((mark) => mark.says));
  if (!said.has('reply')) return said.size > 1;
  return said.has('no-reply-needed') || said.size > 2;
}
