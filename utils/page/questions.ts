import { ofDocument } from '@/utils/sites/read/dom';
import { makePause } from './pause';

/** The worker takes no more at once. */
const batch = 200;
/** The calendars of an answer reach 14 days ahead; a tab that stays open asks again long before. */
const lifetime = 6 * 3_600_000;

/** What a page asks the worker and keeps: one question for all that is missing, until the roster changes. */
export interface Questions<Q, A> {
  /** The newest answer; undefined while there is none. */
  get(key: string): A | undefined;
  /** Asked at the next `ask`, unless a fresh answer is there or under way. */
  want(key: string, question: Q): void;
  /** Takes an answer that was not asked for; one already there stays. */
  seed(key: string, answer: A): void;
  forget(key: string): void;
  /** Sends what is missing; later where a failed question makes it wait, or nobody sees the page. */
  ask(): void;
  /**
   * The roster changed: everything is asked again when it is next wanted, at once. What is known stands until
   * then, unless `isWrong`.
   */
  expire(isWrong?: boolean): void;
}

/**
 * `answered` is called when there is something new to draw, and when a failed question may be asked again: it
 * must lead to `want` for what is still needed, and to `ask`. An answer to a question from before the roster
 * changed is dropped, however late it comes.
 */
export function makeQuestions<Q, A>(
  send: (questions: readonly Q[]) => Promise<readonly A[]>,
  answered: () => void,
): Questions<Q, A> {
  const known = new Map<string, { readonly answer: A; readonly age: number; readonly at: number }>();
  const missing = new Map<string, Q>();
  let asked = new Set<string>();
  /** Grows when the roster changes. */
  let age = 0;
  const pause = makePause(answered);

  const keep = (key: string, answer: A) => known.set(key, { answer, age, at: Date.now() });
  const sendBatch = async (some: readonly (readonly [string, Q])[]) => {
    const ours = asked;
    for (const [key] of some) ours.add(key);
    const answers = await send(some.map(([, question]) => question)).catch(() => []);
    if (ours !== asked) return;
    for (const [key] of some) ours.delete(key);
    if (answers.length === some.length) {
      pause.worked();
      some.forEach(([key], index) => {
        keep(key, answers[index] as A);
      });
      answered();
    } else pause.failed();
  };

  return {
    get: (key) => known.get(key)?.answer,
    want: (key, question) => {
      const entry = known.get(key);
      const isFresh = entry?.age === age && Date.now() - entry.at < lifetime;
      if (!isFresh && !asked.has(key)) missing.set(key, question);
    },
    seed: (key, answer) => {
      if (!known.has(key)) keep(key, answer);
    },
    forget: (key) => known.delete(key),
    ask: () => {
      if (pause.isOn || ofDocument(document, 'hidden')) return;
      const all = [...missing];
      missing.clear();
      for (let from = 0; from < all.length; from += batch) void sendBatch(all.slice(from, from + batch));
    },
    expire: (isWrong) => {
      age++;
      asked = new Set();
      pause.end();
      missing.clear();
      if (isWrong) known.clear();
    },
  };
}
