import type { Urgency } from '@/utils/domain/norms/norms';
import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { PeopleAnswer, PersonView } from '@/utils/platform/messages';
import { makeQuestions } from './questions';

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

type Send = (question: { hints: readonly PersonHint[] }) => Promise<PeopleAnswer>;

/** `answered` is called when there is something new to draw. */
export function makePeople(send: Send, answered: () => void): People {
  let me: readonly PersonHint[] = [];
  let meKeys = new Set<string>();
  let chosen: Record<string, Urgency> = {};
  /** Every answer says all of `me` and `chosen`; that of the newest question counts. */
  let count = 0;
  let newest = -1;
  const take = (answer: PeopleAnswer, number: number) => {
    if (number < newest) return;
    newest = number;
    me = answer.me;
    meKeys = new Set(me.map(hintKey));
    chosen = { ...answer.chosen };
  };
  const questions = makeQuestions<PersonHint, PersonView | null>(async (hints) => {
    const number = ++count;
    const answer = await send({ hints });
    take(answer, number);
    return answer.people;
  }, answered);

  return {
    find: (hint) => {
      const key = hintKey(hint);
      questions.want(key, hint);
      return questions.get(key);
    },
    me: () => me,
    isMe: (hint) => meKeys.has(hintKey(hint)),
    chosen: (threadId) => (threadId === null ? undefined : chosen[threadId]),
    choose: (threadId, urgency) => {
      // What is under way was asked before this choice.
      newest = count + 1;
      if (urgency === null) delete chosen[threadId];
      else chosen[threadId] = urgency;
    },
    seed: (hints, answer) => {
      if (hints.length === 0) return;
      take(answer, 0);
      hints.forEach((hint, index) => {
        questions.seed(hintKey(hint), answer.people[index] ?? null);
      });
      answered();
    },
    ask: questions.ask,
    expire: questions.expire,
  };
}
