import { hintKey, type PersonHint } from '@/utils/domain/hint';
import type { Urgency } from '@/utils/domain/norms';
import type { PeopleAnswer, PersonView } from '@/utils/platform/messages';

/** The calendars of an answer reach 14 days ahead; a tab that stays open asks again long before. */
const lifetime = 6 * 3_600_000;
const batch = 200;
/** After a failed question the page waits this long before it asks again. */
const pause = 5_000;

/** What the page knows of people: the worker's answers, kept until the roster changes. */
export interface People {
  /** Undefined: asked at the next `ask`. Null: not in the people list. An old answer stands until the new one. */
  find(hint: PersonHint): PersonView | null | undefined;
  me(): readonly PersonHint[];
  isMe(hint: PersonHint): boolean;
  chosen(threadId: string | null): Urgency | undefined;
  /** Shows a choice at once, before the worker has told of it. */
  choose(threadId: string, urgency: Urgency | null): void;
  /** Takes answers that were not asked for; those already there stand. */
  seed(hints: readonly PersonHint[], answer: PeopleAnswer): void;
  /** Sends one question for all that is missing. */
  ask(): void;
  /** The roster changed: every answer is asked again when it is next needed. */
  expire(): void;
}

interface Entry {
  readonly person: PersonView | null;
  readonly age: number;
  readonly at: number;
}

type Send = (question: { hints: readonly PersonHint[] }) => Promise<PeopleAnswer>;

/** `answered` is called when there is something new to draw. */
export function makePeople(send: Send, answered: () => void): People {
  const known = new Map<string, Entry>();
  const missing = new Map<string, PersonHint>();
  const asked = new Set<string>();
  let age = 0;
  let me: readonly PersonHint[] = [];
  let meKeys = new Set<string>();
  let chosen: Record<string, Urgency> = {};
  let quietUntil = 0;

  const keep = (hints: readonly PersonHint[], answer: PeopleAnswer, askedAge: number) => {
    me = answer.me;
    meKeys = new Set(me.map(hintKey));
    chosen = { ...answer.chosen };
    hints.forEach((hint, index) => {
      known.set(hintKey(hint), { person: answer.people[index] ?? null, age: askedAge, at: Date.now() });
    });
  };
  const sendBatch = async (hints: readonly PersonHint[]) => {
    const askedAge = age;
    try {
      keep(hints, await send({ hints }), askedAge);
    } catch {
      // The worker was not there; the next pass after the pause asks again.
      quietUntil = Date.now() + pause;
      setTimeout(answered, pause);
      return;
    } finally {
      for (const hint of hints) asked.delete(hintKey(hint));
    }
    answered();
  };

  return {
    find: (hint) => {
      const key = hintKey(hint);
      const entry = known.get(key);
      const isFresh = entry !== undefined && entry.age === age && Date.now() - entry.at < lifetime;
      if (!isFresh && !asked.has(key)) missing.set(key, hint);
      return entry?.person;
    },
    me: () => me,
    isMe: (hint) => meKeys.has(hintKey(hint)),
    chosen: (threadId) => (threadId === null ? undefined : chosen[threadId]),
    choose: (threadId, urgency) => {
      if (urgency === null) delete chosen[threadId];
      else chosen[threadId] = urgency;
    },
    seed: (hints, answer) => {
      if (known.size > 0 || hints.length === 0) return;
      keep(hints, answer, age);
      answered();
    },
    ask: () => {
      if (missing.size === 0 || Date.now() < quietUntil) return;
      const hints = [...missing.values()];
      missing.clear();
      for (const hint of hints) asked.add(hintKey(hint));
      for (let from = 0; from < hints.length; from += batch) void sendBatch(hints.slice(from, from + batch));
    },
    expire: () => {
      age++;
    },
  };
}
