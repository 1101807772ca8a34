import type { PersonView } from '@/utils/platform/messages';

/**
 * What the worker says of the open card. Asked again with each minute, and once `person` was told anew; as long as
 * `aboutOf` is the same, what is known stands until then: null where nothing can be said, undefined as long as the first
 * answer is awaited. `changed` draws it.
 */
export function makeMinuteQuestion<Question, Answer>(
  send: (question: Question) => Promise<Answer>,
  aboutOf: (question: Question) => unknown,
  changed: () => void,
) {
  let asked = '';
  let about = '';
  let told: PersonView | null = null;
  let answer: Answer | null | undefined;
  return (person: PersonView, question: Question, now: number): Answer | null | undefined => {
    const who = JSON.stringify(aboutOf(question));
    const whole = JSON.stringify([question, Math.floor(now / 60_000)]);
    if (who !== about) answer = undefined;
    about = who;
    if (whole === asked && told === person) return answer;
    asked = whole;
    told = person;
    const isWanted = () => asked === whole && told === person;
    send(question).then(
      (found) => {
        if (!isWanted()) return;
        answer = found;
        changed();
      },
      // With the next minute it is asked again.
      () => {
        if (!isWanted() || answer !== undefined) return;
        answer = null;
        changed();
      },
    );
    return answer;
  };
}
