import { bare } from './headers';
import type { Line } from './lines';

/** One line of an earlier message: which message, and the how-manieth of its lines that hold text. */
interface Place {
  readonly message: number;
  readonly at: number;
}

/** A run of lines that stand, in order, in one earlier message. */
export interface RepeatedRun {
  /** How many of the asked lines. */
  readonly length: number;
  /** Whether the run is all that its writer said there. */
  readonly isAllOfIt: boolean;
}

export interface Earlier {
  /** The longest run of these lines from `from` on, before `to`, in a message of somebody else than `but`. */
  find(lines: readonly string[], from: number, to: number, but: string | null): RepeatedRun | null;
  /** Whether one earlier message holds this text, however its lines were broken anew. */
  holds(text: string): boolean;
  add(lines: readonly Line[], own: readonly Line[], author: string | null): void;
}

/** Of a line that is in every message (`Best regards,`) the newest places are enough. */
const mostPlaces = 8;
const mostSearched = 60;

/** The form in which lines are compared: as for a message's hash, and without quote marks. */
export function comparedForm(text: string): string {
  return (text.startsWith('>') ? bare(text) : text).normalize('NFC');
}

/** The lines of the messages of one thread that were read before. */
export function rememberEarlier(): Earlier {
  const places = new Map<string, Place[]>();
  const messages: {
    author: string | null;
    keys: readonly string[];
    own: readonly number[];
    text?: string;
  }[] = [];

  function lengthFrom({ message, at }: Place, lines: readonly string[], from: number, to: number): number {
    let last = at;
    let one = from + 1;
    for (; one < to; one += 1) {
      const next = places
        .get(lines[one] ?? '')
        ?.find((place) => place.message === message && place.at > last);
      if (next === undefined) break;
      last = next.at;
    }
    return one - from;
  }

  return {
    find(lines, from, to, but) {
      let best: RepeatedRun | null = null;
      for (const start of places.get(lines[from] ?? '') ?? []) {
        const source = messages[start.message];
        if (source === undefined || (but !== null && source.author === but)) continue;
        const length = lengthFrom(start, lines, from, to);
        if (best !== null && length <= best.length) continue;
        best = { length, isAllOfIt: source.own[0] === start.at && length >= source.own.length };
      }
      return best;
    },
    holds(text) {
      return messages.slice(-mostSearched).some((message) => {
        message.text ??= message.keys.join(' ');
        return message.text.includes(text);
      });
    },
    add(lines, own, author) {
      const keys: string[] = [];
      const ownAt: number[] = [];
      const isOwn = new Set(own);
      for (const line of lines) {
        const key = comparedForm(line.text);
        if (key === '') continue;
        if (isOwn.has(line)) ownAt.push(keys.length);
        const known = places.get(key) ?? [];
        if (known.length >= mostPlaces) known.shift();
        known.push({ message: messages.length, at: keys.length });
        places.set(key, known);
        keys.push(key);
      }
      messages.push({ author, keys, own: ownAt });
    },
  };
}
