import type { PersonView, SeveralAnswer, SeveralQuestion } from '@/utils/platform/messages';

type Send = (question: SeveralQuestion) => Promise<SeveralAnswer | null>;

/**
 * What the worker says of everyone in the thread of the open card. Asked again with each minute, and once `person` was
 * told anew; of the same people what is known stands until then. `changed` draws it.
 */
export function makeSeveral(send: Send, changed: () => void) {
  let asked = '';
  let about = '';
  let told: PersonView | null = null;
  let answer: SeveralAnswer | null = null;
  return (person: PersonView, question: SeveralQuestion, now: number): SeveralAnswer | null => {
    const who = JSON.stringify([question.people, question.groups, question.channel, question.isSent]);
    const whole = JSON.stringify([question, Math.floor(now / 60_000)]);
    if (who !== about) answer = null;
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
      () => {},
    );
    return answer;
  };
}
